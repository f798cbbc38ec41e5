import { WrenchRegular } from "@fluentui/react-icons";
import { Suspense, useRef, useState } from "react";
import { lazyPart } from "../shell/lazy-part";
import type { Finding } from "../../rules/finding";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import { fixesOfRule, isMissingPartner, missingPartners, type ChangeSet } from "./change-sets";
import "./fixes.css";

const Preview = lazyPart(() => import("./preview"));

interface FixActionsProps {
  readonly finding: Finding;
  /** How many findings of this rule can be mended at once. */
  readonly alike: number;
}

/** What can be done about a finding from the pane; each is shown as old and new before it happens. */
export function FixActions({ finding, alike }: FixActionsProps) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const [open, setOpen] = useState<ChangeSet | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const rule = texts.rule(finding.rule);
  const { fix, suggestions = [] } = finding;
  if (!fix && suggestions.length === 0) return null;
  const title = rule?.title ?? finding.rule;
  const choices: {
    readonly name: string;
    readonly words?: readonly (string | number)[];
    readonly make: () => ChangeSet;
  }[] = [];
  if (fix) choices.push({ name: texts.t("fix.this"), make: () => ({ label: title, changes: fix }) });
  if (fix && alike > 1 && located.kind === "table") {
    const { findings } = located;
    choices.push({
      name: texts.count("fix.all", alike),
      make: () => ({ label: title, changes: fixesOfRule(findings, finding.rule) }),
    });
  }
  for (const { label, params, changes } of suggestions) {
    const name = texts.fill(rule?.suggestions?.[label] ?? label, params);
    choices.push({ name, words: Object.values(params), make: () => ({ label: name, changes }) });
  }
  if (isMissingPartner(finding) && located.kind === "table") {
    const { changes, ofRow } = missingPartners(located.findings);
    const own = ofRow.get(finding.row) ?? [];
    const row = String(finding.row + 1);
    const ofOne = texts.count("fix.partnersOfRow", own.length, { row });
    if (own.length > 1) choices.push({ name: ofOne, make: () => ({ label: ofOne, changes: own }) });
    const ofAll = texts.count("fix.partners", changes.length);
    if (changes.length > own.length) choices.push({ name: ofAll, make: () => ({ label: ofAll, changes }) });
  }
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <div className="fix-actions">
      <div className="fix-choices">
        {choices.map(({ name, words = [], make }) => (
          <button
            key={name}
            type="button"
            className="chip fix-choice"
            onClick={(event) => {
              opener.current = event.currentTarget;
              setOpen(make());
            }}
          >
            <WrenchRegular aria-hidden /> <WithDutch text={name} words={words} />
          </button>
        ))}
      </div>
      {open && (
        <Suspense fallback={<p className="quiet">{texts.t("app.starting")}</p>}>
          <Preview key={open.label} set={open} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
