import { Button } from "@fluentui/react-components";
import type { AcceptedFinding } from "../../excel/store/state";
import { cellAddress } from "../../table/address";
import { shortText } from "../check/short-text";
import { revokeAccepted } from "../commands/accept";
import { goToCell } from "../commands/findings";
import { usePane, usePaneState } from "../state/context";
import type { Visit } from "../state/pane-state";
import { whereNow } from "./acceptance";
import "./accept.css";

/** What was accepted in this workbook and why, with the way to take it back. */
export default function AcceptedScreen() {
  const { session, texts } = usePane();
  const { located, workbook, isComplete } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const accepted = located.kind === "table" ? located.accepted : [];
  const stale = located.kind === "table" ? located.stale : [];
  const off = located.kind === "table" ? located.off : [];
  const here = new Set([...accepted.map(({ entry }) => entry), ...stale, ...off]);
  const elsewhere = workbook.accepted.filter((entry) => !here.has(entry));
  if (workbook.accepted.length === 0) return <p className="info-note">{texts.t("accept.none")}</p>;
  return (
    <>
      <p className="quiet">{texts.t("accept.intro")}</p>
      {accepted.length > 0 && (
        <section aria-labelledby="accepted-here">
          <h3 id="accepted-here" className="sub-title">
            {texts.t("accept.here")}
          </h3>
          <ul className="plain-list">
            {accepted.map(({ entry, finding }, index) => (
              <Entry key={index} entry={entry} place={finding} />
            ))}
          </ul>
        </section>
      )}
      {stale.length > 0 && (
        <section aria-labelledby="accepted-stale">
          <h3 id="accepted-stale" className="sub-title">
            {texts.t("accept.stale")}
          </h3>
          <p className="quiet">{texts.t("accept.staleWhy")}</p>
          {/* Until all checks are done nobody knows which are out of date. */}
          {isComplete && (
            <Button size="small" onClick={() => void revokeAccepted.perform(session, stale)}>
              {texts.count("accept.prune", stale.length)}
            </Button>
          )}
          <ul className="plain-list">
            {stale.map((entry, index) => (
              <Entry key={index} entry={entry} place={table && whereNow(table, entry)} isAbout />
            ))}
          </ul>
        </section>
      )}
      <Kept id="accepted-off" title={texts.t("accept.off")} about={texts.t("accept.offWhy")} entries={off} />
      <Kept id="accepted-elsewhere" title={texts.t("accept.elsewhere")} entries={elsewhere} />
    </>
  );
}

interface KeptProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly entries: readonly AcceptedFinding[];
}

/** Entries that are kept as they are, under their title. */
function Kept({ id, title, about, entries }: KeptProps) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="sub-title">
        {title}
      </h3>
      {about !== undefined && <p className="quiet">{about}</p>}
      <ul className="plain-list">
        {entries.map((entry, index) => (
          <Entry key={index} entry={entry} place={null} isAbout />
        ))}
      </ul>
    </section>
  );
}

/** So much of an agreement is shown. */
const SHORT = 70;

interface EntryProps {
  readonly entry: AcceptedFinding;
  /** Where it is now: a finding, or the cell that it was about; null: not known. */
  readonly place: Visit | null;
  /** It is no finding now: with the words of the agreement that it was about. */
  readonly isAbout?: boolean;
}

/** What was accepted, and why. */
function Entry({ entry, place, isAbout }: EntryProps) {
  const { session, texts } = usePane();
  const { rule, reason, who, date, sheetName, text } = entry;
  const about = isAbout && text ? shortText(text, SHORT) : "";
  const title = texts.rule(rule)?.title ?? rule;
  const cell = place && cellAddress(place.row, place.column);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? texts.date(date) : date;
  return (
    <li className="accepted-item">
      <p>
        <strong>{title}</strong>
      </p>
      {about !== "" && <p lang="nl">‘{about}’</p>}
      <p className="accepted-reason">{reason}</p>
      <p className="quiet">{[who, day, cell ?? sheetName].filter((part) => part !== "").join(" · ")}</p>
      <div className="button-row">
        {place && cell && (
          <Button size="small" onClick={() => void goToCell.perform(session, place)}>
            {texts.t("check.goTo", { cell })}
          </Button>
        )}
        <Button
          size="small"
          aria-label={`${texts.t("accept.revoke")}: ${title} ${cell ?? about}`.trim()}
          onClick={() => void revokeAccepted.perform(session, [entry])}
        >
          {texts.t("accept.revoke")}
        </Button>
      </div>
    </li>
  );
}
