import { Checkbox } from "@fluentui/react-components";
import type { HarvestedAgreement } from "../../catalog/own/harvest";
import type { StandingAmong } from "../../catalog/standing/across";
import type { Difference } from "../../catalog/standing/differences";
import type { Texts } from "../../i18n/texts";
import { OwnTextTag } from "../examples/own-legal-text";
import { partnerDifference } from "../examples/partner-difference";
import { unclearValues } from "../examples/value-text";
import { ChangedText } from "../fixes/changed-text";
import { usePane, usePaneState } from "../state/context";

interface HarvestedItemProps {
  readonly found: HarvestedAgreement;
  readonly isChosen: boolean;
  /** Its legal text was compared with the statute's, so that what it has is the other region's own. */
  readonly isCompared: boolean;
  readonly onToggle: (id: string) => void;
}

/** An agreement of another table: what it says, where it stands, and in what it differs from ours. */
export function HarvestedItem({ found, isChosen, isCompared, onToggle }: HarvestedItemProps) {
  const { texts } = usePane();
  const { sheet } = usePaneState();
  const { example, file, row, standing, catalogued } = found;
  const unclear = unclearValues(example, texts);
  const differences = standing?.differences ?? [];
  return (
    <li className="own-example">
      <Checkbox
        label={{ children: example.title, lang: "nl" }}
        checked={isChosen}
        onChange={() => onToggle(example.id)}
      />
      <p className="quiet">
        {texts.t(`instrument.${example.instrument}`)} · {texts.t("harvest.from", { file, row: row + 1 })}{" "}
        {isCompared && <OwnTextTag example={example} />}
      </p>
      {unclear !== "" && <p className="quiet">{unclear}</p>}
      {example.title !== example.agreement && (
        <p className="own-text" lang="nl">
          {example.agreement}
        </p>
      )}
      {standing && (
        <p className="tag tag-missing">
          {texts.t(standing.kind === "same" ? "harvest.same" : "harvest.like", {
            row: ownRow(standing, sheet?.id, texts),
          })}
        </p>
      )}
      {catalogued && (
        <p className="tag tag-missing">{texts.t("harvest.catalogued", { title: catalogued.title })}</p>
      )}
      {differences.length > 0 && (
        <details>
          <summary>{texts.count("harvest.differences", differences.length)}</summary>
          <p className="quiet">{texts.t("harvest.differencesHint")}</p>
          <dl className="harvest-differences">
            {differences.map((difference) => (
              <DifferenceLine key={difference.field} difference={difference} />
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

/** The row of ours, with its sheet where that is not the one on screen. */
function ownRow({ row, table }: StandingAmong, onScreen: string | undefined, texts: Texts): string {
  const number = String(row + 1);
  if (table.sheetId === onScreen) return number;
  return texts.t("examples.rowOnSheet", { row: number, sheet: table.sheetName });
}

const PARTNER_TEXTS = { missing: "harvest.partnersMore", added: "harvest.partnersFewer" } as const;

const TEXT_NAMES = { before: "harvest.ours", after: "harvest.theirs" } as const;

/** What one field says in our row and in theirs, word by word. */
function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const { texts } = usePane();
  if (difference.field === "partners") {
    return (
      <>
        <dt>{texts.t("examples.partners")}</dt>
        <dd>{partnerDifference(difference, PARTNER_TEXTS, texts)}</dd>
      </>
    );
  }
  const { field, inTable, inExample } = difference;
  return (
    <>
      <dt>{texts.t(`role.${field}`)}</dt>
      <dd className="preview-text">
        <ChangedText before={inTable} after={inExample} names={TEXT_NAMES} />
      </dd>
    </>
  );
}
