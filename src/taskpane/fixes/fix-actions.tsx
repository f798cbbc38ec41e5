import { WrenchRegular } from "@fluentui/react-icons";
import { Suspense, useMemo, useRef } from "react";
import type { Texts } from "../../i18n/texts";
import { lazyPart } from "../shell/lazy-part";
import type { Finding } from "../../rules/finding";
import { headingParams } from "../../table/heading-text";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import { useDraft } from "../state/use-draft";
import { fixesOfRule, missingPartners, type ChangeSet } from "./change-sets";
import { isMissingPartner, suggestionId } from "./finding-ways";
import { fixKey, isLeftOut, newDraft, toggled } from "./fix-drafts";
import type { KeptChoice } from "./preview";
import "./fixes.css";

const Preview = lazyPart(() => import("./preview"));

interface FixActionsProps {
  readonly finding: Finding;
  /** All that the list shows: what is done at once is done to these. */
  readonly shown: readonly Finding[];
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
  /** Another way does the same now: no button, but a preview of it stays. */
  readonly isOffered?: boolean;
}

/** What can be done about a finding from the pane; each is shown as old and new before it happens. */
export function FixActions({ finding, shown, place, alike }: FixActionsProps) {
  const { session, texts } = usePane();
  const { located } = usePaneState();
  const { fixes: drafts } = session;
  const table = located.kind === "table" ? located.table : null;
  const key = table ? fixKey(table, finding) : "";
  const draft = useDraft(drafts, key);
  const opener = useRef<HTMLButtonElement>(null);
  const openId = draft?.id;
  // Made anew after each check, so that what is seen, and done, is what the table needs now.
  const { choices, open } = useMemo(() => {
    const all = choicesFor(finding, { findings: shown, place, alike, texts });
    return {
      choices: all.filter(({ isOffered = true }) => isOffered),
      open: all.find(({ id }) => id === openId)?.make(),
    };
  }, [finding, shown, place, alike, texts, openId]);
  const kept = useMemo<KeptChoice | null>(
    () =>
      draft && table && open
        ? {
            isNew: draft.isNew,
            onShown: () => drafts.keep(key, { ...draft, isNew: false }),
            isLeft: (change) => isLeftOut(draft, table, change),
            toggle: (change) => drafts.keep(key, toggled(draft, table, open.changes, change)),
          }
        : null,
    [drafts, draft, table, open, key],
  );
  if (choices.length === 0) return null;
  const close = (): void => {
    const button = opener.current;
    drafts.drop(key);
    button?.focus();
  };
  return (
    <div className="fix-actions">
      <div className="fix-choices">
        {choices.map(({ id, name, words = [], about, make }) => (
          <button
            key={id}
            ref={id === openId ? opener : undefined}
            type="button"
            className="chip fix-choice"
            onClick={() => table && drafts.keep(key, newDraft(table, finding, id, make().label))}
          >
            <WrenchRegular aria-hidden />
            <span>
              <WithDutch text={name} words={words} />
            </span>
            {about && <span className="visually-hidden">({about})</span>}
          </button>
        ))}
      </div>
      {open && kept && (
        <Suspense fallback={<p className="quiet">{texts.t("app.starting")}</p>}>
          <Preview key={openId} set={open} onClose={close} kept={kept} />
        </Suspense>
      )}
    </div>
  );
}

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
  const mended = (): string => texts.t("history.mended", { what: label });
  const added = (count: number): string => texts.count("history.partners", count);
  const choices: FixChoice[] = [];
  if (fix)
    choices.push({
      id: "fix",
      name: texts.t("fix.this"),
      about: place,
      make: () => ({ label, did: mended, changes: fix }),
    });
  if (fix) {
    choices.push({
      id: "alike",
      isOffered: alike > 1,
      name: texts.count("fix.all", alike),
      about: label,
      make: () => ({ label, did: mended, changes: fixesOfRule(findings, finding.rule) }),
    });
  }
  for (const [index, suggestion] of suggestions.entries()) {
    const { label: what, params, changes } = suggestion;
    const name = texts.fill(rule?.suggestions?.[what] ?? what, headingParams(params));
    const words = Object.values(params);
    const did = isMissingPartner(finding) ? added : mended;
    const make = (): ChangeSet => ({ label: name, did, changes });
    choices.push({ id: suggestionId(index, suggestion), name, words, about: place, make });
  }
  return isMissingPartner(finding) ? [...choices, ...partnerChoices(finding, findings, texts)] : choices;
}

function partnerChoices({ row }: Finding, findings: readonly Finding[], texts: Texts): readonly FixChoice[] {
  const { changes, ofRow } = missingPartners(findings);
  const own = ofRow.get(row) ?? [];
  const ofOne = texts.count("fix.partnersOfRow", own.length, { row: String(row + 1) });
  const ofAll = texts.count("fix.partners", changes.length);
  const did = (count: number): string => texts.count("history.partners", count);
  return [
    { id: "row", name: ofOne, make: () => ({ label: ofOne, did, changes: own }), isOffered: own.length > 1 },
    {
      id: "all",
      name: ofAll,
      make: () => ({ label: ofAll, did, changes }),
      isOffered: changes.length > own.length,
    },
  ];
}
