import { WrenchRegular } from "@fluentui/react-icons";
import { Suspense, useMemo, useRef, useState } from "react";
import type { Texts } from "../../i18n/texts";
import { lazyPart } from "../shell/lazy-part";
import type { Finding } from "../../rules/finding";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import { fixesOfRule, isMissingPartner, missingPartners, type ChangeSet } from "./change-sets";
import "./fixes.css";

const Preview = lazyPart(() => import("./preview"));

interface FixActionsProps {
  readonly finding: Finding;
  /** What tells the finding from the others of the list. */
  readonly place: string;
  /** How many findings of this rule can be mended at once. */
  readonly alike: number;
}

interface FixChoice {
  readonly id: string;
  readonly name: string;
  /** Words of the table in the name. */
  readonly words?: readonly (string | number)[];
  /** For readers, who meet the button out of its place: what it is about, unless the name says so. */
  readonly about?: string;
  readonly make: () => ChangeSet;
}

/** What can be done about a finding from the pane; each is shown as old and new before it happens. */
export function FixActions({ finding, place, alike }: FixActionsProps) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const [openId, setOpenId] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const findings = located.kind === "table" ? located.findings : NONE;
  // Made anew after each check, so that what is seen, and done, is what the table needs now.
  const { choices, open } = useMemo(() => {
    const all = choicesFor(finding, { findings, place, alike, texts });
    return { choices: all, open: all.find(({ id }) => id === openId)?.make() };
  }, [finding, findings, place, alike, texts, openId]);
  if (choices.length === 0) return null;
  const close = (): void => {
    setOpenId(null);
    opener.current?.focus();
  };
  return (
    <div className="fix-actions">
      <div className="fix-choices">
        {choices.map(({ id, name, words = [], about }) => (
          <button
            key={id}
            type="button"
            className="chip fix-choice"
            onClick={(event) => {
              opener.current = event.currentTarget;
              setOpenId(id);
            }}
          >
            <WrenchRegular aria-hidden />
            <span>
              <WithDutch text={name} words={words} />
            </span>
            {about && <span className="visually-hidden">({about})</span>}
          </button>
        ))}
      </div>
      {open && (
        <Suspense fallback={<p className="quiet">{texts.t("app.starting")}</p>}>
          <Preview key={openId} set={open} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

const NONE: readonly Finding[] = [];

interface Surroundings {
  readonly findings: readonly Finding[];
  readonly place: string;
  readonly alike: number;
  readonly texts: Texts;
}

/** The ways to mend a finding, alone or with those that are like it. */
function choicesFor(finding: Finding, { findings, place, alike, texts }: Surroundings): readonly FixChoice[] {
  const rule = texts.rule(finding.rule);
  const { fix, suggestions = [] } = finding;
  const label = rule?.title ?? finding.rule;
  const choices: FixChoice[] = [];
  if (fix)
    choices.push({
      id: "fix",
      name: texts.t("fix.this"),
      about: place,
      make: () => ({ label, changes: fix }),
    });
  if (fix && alike > 1) {
    choices.push({
      id: "alike",
      name: texts.count("fix.all", alike),
      about: label,
      make: () => ({ label, changes: fixesOfRule(findings, finding.rule) }),
    });
  }
  for (const [index, { label: what, params, changes }] of suggestions.entries()) {
    const name = texts.fill(rule?.suggestions?.[what] ?? what, params);
    const words = Object.values(params);
    const make = (): ChangeSet => ({ label: name, changes });
    choices.push({ id: `${index} ${name}`, name, words, about: place, make });
  }
  return isMissingPartner(finding) ? [...choices, ...partnerChoices(finding, findings, texts)] : choices;
}

function partnerChoices({ row }: Finding, findings: readonly Finding[], texts: Texts): readonly FixChoice[] {
  const { changes, ofRow } = missingPartners(findings);
  const own = ofRow.get(row) ?? [];
  const ofOne = texts.count("fix.partnersOfRow", own.length, { row: String(row + 1) });
  const ofAll = texts.count("fix.partners", changes.length);
  const forRow: FixChoice = { id: "row", name: ofOne, make: () => ({ label: ofOne, changes: own }) };
  const forAll: FixChoice = { id: "all", name: ofAll, make: () => ({ label: ofAll, changes }) };
  return [...(own.length > 1 ? [forRow] : []), ...(changes.length > own.length ? [forAll] : [])];
}
