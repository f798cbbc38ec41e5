import type { Offer } from "../../../src/taskpane/state/pane-state";
import { MARK_STYLES } from "../../../src/excel/highlight/mark-styles";
import { examplesFor } from "../../../src/catalog/catalog";
import { NO_CHOICE, toggleValue } from "../../../src/facets/choice";
import { replaceTerms, type TextChange } from "../../../src/keywords/clean-up/replace-terms";
import { createTexts } from "../../../src/i18n/texts";
import type { Finding } from "../../../src/rules/finding";
import type { AgreementTable } from "../../../src/table/agreement-table";
import { cellChanges, termColumnOf } from "../../../src/taskpane/clean-up/columns";
import { acceptFinding } from "../../../src/taskpane/commands/accept";
import type { PaneCommand } from "../../../src/taskpane/commands/command";
import { applyChanges } from "../../../src/taskpane/commands/fixes";
import { insertExamples } from "../../../src/taskpane/commands/insert-examples";
import { keepRow as keepOwnRow } from "../../../src/taskpane/commands/own-examples";
import { saveFilter } from "../../../src/taskpane/commands/saved-filters";
import { undo } from "../../../src/taskpane/commands/undo";
import { facetIndexOf } from "../../../src/taskpane/filters/facet-index-of";
import { filledAsUsual } from "../../../src/taskpane/examples/any-example";
import { fixesOfRule } from "../../../src/taskpane/fixes/change-sets";
import { ownExamples } from "../../../src/taskpane/own/own-examples";
import { fittingKeywords } from "../../../src/taskpane/keywords/fitting";
import { mappingLines } from "../../../src/taskpane/settings/mapping-lines";
import { markAll } from "../../../src/taskpane/commands/marks";
import { sessionFor, type ActionPane } from "./action-pane";

/** One thing that a user does, from a state in which it can be done. */
export interface Action {
  /** The command, or the id of a button in the ribbon. */
  readonly does: unknown;
  readonly before: readonly Step[];
  readonly act: Step;
  /** Excel is not asked anything, so that nothing of it can fail. */
  readonly paneOnly?: true;
  /** Said instead where all was done and only what is told beside it could not be asked. */
  readonly tellsLess?: string;
  /** Said where the cells were done and the filter did not go along: both go back, or on, together. */
  readonly tellsHalf?: string;
}

type Step = (pane: ActionPane) => Promise<void>;

const texts = createTexts("nl");

/** Performs a command with what the pane shows at that moment. */
export function step<Input>(command: PaneCommand<Input>, input: (pane: ActionPane) => Input): Step {
  return (pane) => pane.perform(command, input(pane));
}

export function action<Input>(
  does: PaneCommand<Input>,
  input: (pane: ActionPane) => Input,
  ...before: readonly Step[]
): Action {
  return { does, before, act: step(does, input) };
}

export const inPane = (one: Action): Action => ({ ...one, paneOnly: true });
export const nothing = (): void => undefined;
export const withTexts = () => texts;

function findingsOf({ session }: ActionPane): readonly Finding[] {
  const { located } = session.store.get();
  return located.kind === "table" ? located.findings : [];
}

export function need<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error("the scenario finds nothing to work on");
  return thing;
}

export const finding = (pane: ActionPane, fits: (one: Finding) => boolean): Finding =>
  need(findingsOf(pane).find(fits));
export const oneFix = (pane: ActionPane) => ({
  label: "een",
  changes: need(finding(pane, ({ rule, fix }) => rule === "type/unknown" && fix !== undefined).fix),
});
export const ruleFix = (pane: ActionPane) => ({
  label: "alle",
  changes: fixesOfRule(findingsOf(pane), "cell/whitespace"),
});
export const suggestion = (pane: ActionPane, rule: string) => {
  const { suggestions } = finding(pane, (one) => one.rule === rule && (one.suggestions?.length ?? 0) > 0);
  return { label: "keuze", changes: need(suggestions?.[0]).changes };
};
const keywordChanges = (
  { session }: ActionPane,
  changesOf: (table: AgreementTable) => readonly TextChange[],
) => {
  const table = need(session.table);
  const { column } = need(table.roles.keyword);
  return {
    label: "trefwoorden",
    changes: cellChanges(changesOf(table), column, (...at) => session.cell(...at)),
  };
};
export const cleanedUp = (pane: ActionPane) =>
  keywordChanges(pane, (table) => {
    const becomes = new Map([
      ["kennisdeling", ["kennis", "delen"]],
      ["overleg", ["regio-overleg"]],
    ]);
    return replaceTerms(termColumnOf(table, "keyword"), becomes, "; ").changes;
  });
export const fittingKeyword = (pane: ActionPane) =>
  keywordChanges(pane, (table) => [need(fittingKeywords(table, 4)[0]).change]);
export const acceptance = (pane: ActionPane) => ({
  finding: finding(pane, ({ rule }) => rule === "keyword/required"),
  reason: "Zo afgesproken",
  who: "",
});
export const examples = (count: number, afterRow: number | null = null) => ({
  examples: examplesFor("programma").slice(0, count).map(filledAsUsual),
  afterRow,
  texts,
});
/** Two examples for the sheet in front and one for the second, as one deed. */
export const apart = (pane: ActionPane) => {
  const [first, second, third] = examplesFor("programma").map(filledAsUsual);
  const { id, name } = pane.sheet;
  return {
    parts: [
      { sheet: { id, name, visible: true }, examples: [need(first), need(second)] },
      { sheet: otherSheet(pane), examples: [need(third)] },
    ],
    texts,
  };
};
export const newTable = () => ({
  name: "Nieuwe tabel",
  examples: examplesFor("programma").slice(0, 1),
});
export const lastDeed = ({ session }: ActionPane): string => need(session.store.get().history[0]).recoveryId;
export const own = ({ session }: ActionPane) => need(ownExamples(session.store.get().workbook)[0]);
/** Chooses a value that some agreements have and others have not. */
export const choose =
  (group: "type" | "partner"): Step =>
  ({ session }) => {
    const { located } = session.store.get();
    if (located.kind !== "table") throw new Error("there is no table");
    const values = facetIndexOf(located).evaluate(NO_CHOICE).groups[group];
    const value = values.find(({ count }) => count > 0 && count < located.table.agreements.length);
    session.store.set({ choice: toggleValue(NO_CHOICE, group, need(value).key) });
    return Promise.resolve();
  };
export const typeChosen = choose("type");
export const partnerChosen = choose("partner");
export const nothingChosen: Step = ({ session }) => {
  session.store.set({ choice: NO_CHOICE });
  return Promise.resolve();
};
export const selectRow: Step = ({ session }) => {
  session.store.set({ selectedRow: 2 });
  return Promise.resolve();
};
export const mapping = ({ session }: ActionPane) => ({
  lines: mappingLines(need(session.basis), 0, session.table),
  headerRow: 0,
});
export const ruleOff = { rule: "cell/whitespace", level: "off" } as const;
export const fixed = step(applyChanges, oneFix);
/** Marks of a pane that is gone; what they were to show is not known any more. */
export const markedEarlier: Step = async ({ session }) => {
  const earlier = sessionFor();
  await earlier.refresh();
  await earlier.complete();
  await markAll.perform(earlier);
  await session.show(need(session.store.get().sheet));
};
/** Somebody has marked a cell of the second sheet. */
export const markedOnAnother: Step = ({ workbook }) => {
  const area = { top: 1, left: 4, bottom: 1, right: 4 };
  const { fill, border: color } = MARK_STYLES.error;
  const edge = { style: "thin", color };
  need(workbook.sheets[1]).addConditionalFormat([area], 'LEN("samenwerkingstabel:type/required")>0', {
    fill,
    borders: { top: edge, right: edge, bottom: edge, left: edge },
  });
  return Promise.resolve();
};
/** The table has a sheet for each core instrument. */
export const perInstrument: Step = async ({ workbook, session }) => {
  const [first, second] = [need(workbook.sheets[0]), need(workbook.sheets[1])];
  for (let at = 1; first.cell(at, 0).text !== ""; at++) first.setCell(at, 0, { value: "Omgevingsvisie" });
  workbook.renameSheet(first.id, "Omgevingsvisie");
  workbook.renameSheet(second.id, "Programma");
  await session.refreshAll();
  await session.complete();
};
const offers = new WeakMap<ActionPane, Offer>();
/** What a message offers: kept, because a refusal takes the place of the message. */
export const offered: Readonly<Record<"keep" | "take", Step>> = {
  keep: (pane) => {
    offers.set(pane, need(pane.session.store.get().notice?.offer));
    return Promise.resolve();
  },
  take: async (pane) => need(offers.get(pane)).take(),
};
export const inserted = step(insertExamples, () => examples(1));
export const undone = step(undo, lastDeed);
export const accepted = step(acceptFinding, acceptance);
export const kept = step(keepOwnRow, nothing);
export const saved = step(saveFilter, () => "Wenselijk");
export const otherSheet = ({ workbook }: ActionPane) => {
  const { id, name } = need(workbook.sheets[1]);
  return { id, name, visible: true };
};
