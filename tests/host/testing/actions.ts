import { examplesFor } from "../../../src/catalog/catalog";
import { NO_CHOICE, toggleValue } from "../../../src/facets/choice";
import { replaceTerms, type TextChange } from "../../../src/keywords/clean-up/replace-terms";
import { createTexts } from "../../../src/i18n/texts";
import type { Finding } from "../../../src/rules/finding";
import type { AgreementTable } from "../../../src/table/agreement-table";
import { cellChanges, termColumnOf } from "../../../src/taskpane/clean-up/columns";
import { acceptFinding, revokeAccepted } from "../../../src/taskpane/commands/accept";
import type { PaneCommand } from "../../../src/taskpane/commands/command";
import { exportSelection } from "../../../src/taskpane/commands/export-selection";
import { applyFilter, showAll } from "../../../src/taskpane/commands/filter";
import { filterOnKeyword } from "../../../src/taskpane/commands/filter-on-keyword";
import { goToCell, nextFinding, previousFinding, recheck } from "../../../src/taskpane/commands/findings";
import { applyChanges } from "../../../src/taskpane/commands/fixes";
import { showCell } from "../../../src/taskpane/commands/hidden-cell";
import { insertExamples } from "../../../src/taskpane/commands/insert-examples";
import { reportToCsv, reportToHtml, reportToSheet } from "../../../src/taskpane/commands/make-report";
import { makeSample, makeTable } from "../../../src/taskpane/commands/make-table";
import { clearMarks, markAll, markErrors, markMissingPartners } from "../../../src/taskpane/commands/marks";
import { copyOverview, overviewToSheet, showMatrixRows } from "../../../src/taskpane/commands/overview";
import {
  exportOwn,
  keepExamples,
  keepRow as keepOwnRow,
  removeOwn,
  renameOwn,
  saveOwn,
} from "../../../src/taskpane/commands/own-examples";
import { renameFilter } from "../../../src/taskpane/commands/rename-filter";
import { performFromRibbon, RIBBON_COMMANDS } from "../../../src/taskpane/commands/ribbon-commands";
import { chooseFilter, deleteFilter, saveFilter } from "../../../src/taskpane/commands/saved-filters";
import { closeScreen, openScreen } from "../../../src/taskpane/commands/screens";
import {
  forgetMapping,
  resetRuleLevels,
  saveMapping,
  saveOwnSettings,
  setRuleLevel,
} from "../../../src/taskpane/commands/settings";
import { showExamples, showFittingExamples } from "../../../src/taskpane/commands/show-examples";
import { showSheet, takeHeader } from "../../../src/taskpane/commands/show-sheet";
import { keepRow as keepTakenRow } from "../../../src/taskpane/commands/take-over";
import { redo, undo } from "../../../src/taskpane/commands/undo";
import { facetIndexOf } from "../../../src/taskpane/filters/facet-index-of";
import { filledAsUsual } from "../../../src/taskpane/examples/any-example";
import { fixesOfRule } from "../../../src/taskpane/fixes/change-sets";
import { ownExamples } from "../../../src/taskpane/own/own-examples";
import { fittingKeywords } from "../../../src/taskpane/keywords/fitting";
import { mappingLines } from "../../../src/taskpane/settings/mapping-lines";
import type { ActionPane } from "./action-pane";

/** One thing that a user does, from a state in which it can be done. */
export interface Action {
  /** The command, or the id of a button in the ribbon. */
  readonly does: unknown;
  readonly before: readonly Step[];
  readonly act: Step;
  /** Excel is not asked anything, so that nothing of it can fail. */
  readonly paneOnly?: true;
}

type Step = (pane: ActionPane) => Promise<void>;

const texts = createTexts("nl");

/** Performs a command with what the pane shows at that moment. */
function step<Input>(command: PaneCommand<Input>, input: (pane: ActionPane) => Input): Step {
  return (pane) => pane.perform(command, input(pane));
}

function action<Input>(
  does: PaneCommand<Input>,
  input: (pane: ActionPane) => Input,
  ...before: readonly Step[]
): Action {
  return { does, before, act: step(does, input) };
}

const inPane = (one: Action): Action => ({ ...one, paneOnly: true });
const nothing = (): void => undefined;
const withTexts = () => texts;

function findingsOf({ session }: ActionPane): readonly Finding[] {
  const { located } = session.store.get();
  return located.kind === "table" ? located.findings : [];
}

function need<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error("the scenario finds nothing to work on");
  return thing;
}

const finding = (pane: ActionPane, fits: (one: Finding) => boolean): Finding =>
  need(findingsOf(pane).find(fits));
const oneFix = (pane: ActionPane) => ({
  label: "een",
  changes: need(finding(pane, ({ rule, fix }) => rule === "type/unknown" && fix !== undefined).fix),
});
const ruleFix = (pane: ActionPane) => ({
  label: "alle",
  changes: fixesOfRule(findingsOf(pane), "cell/whitespace"),
});
const suggestion = (pane: ActionPane, rule: string) => {
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
const cleanedUp = (pane: ActionPane) =>
  keywordChanges(pane, (table) => {
    const becomes = new Map([
      ["kennisdeling", ["kennis", "delen"]],
      ["overleg", ["regio-overleg"]],
    ]);
    return replaceTerms(termColumnOf(table, "keyword"), becomes, "; ").changes;
  });
const fittingKeyword = (pane: ActionPane) =>
  keywordChanges(pane, (table) => [need(fittingKeywords(table, 4)[0]).change]);
const acceptance = (pane: ActionPane) => ({
  finding: finding(pane, ({ rule }) => rule === "keyword/required"),
  reason: "Zo afgesproken",
  who: "",
});
const examples = (count: number, afterRow: number | null = null) => ({
  examples: examplesFor("programma").slice(0, count).map(filledAsUsual),
  afterRow,
  texts,
});
const lastDeed = ({ session }: ActionPane): string => need(session.store.get().history[0]).recoveryId;
const own = ({ session }: ActionPane) => need(ownExamples(session.store.get().workbook)[0]);
/** Chooses a value that some agreements have and others have not. */
const choose =
  (group: "type" | "partner"): Step =>
  ({ session }) => {
    const { located } = session.store.get();
    if (located.kind !== "table") throw new Error("there is no table");
    const values = facetIndexOf(located).evaluate(NO_CHOICE).groups[group];
    const value = values.find(({ count }) => count > 0 && count < located.table.agreements.length);
    session.store.set({ choice: toggleValue(NO_CHOICE, group, need(value).key) });
    return Promise.resolve();
  };
const typeChosen = choose("type");
const partnerChosen = choose("partner");
const nothingChosen: Step = ({ session }) => {
  session.store.set({ choice: NO_CHOICE });
  return Promise.resolve();
};
const selectRow: Step = ({ session }) => {
  session.store.set({ selectedRow: 2 });
  return Promise.resolve();
};
const mapping = ({ session }: ActionPane) => ({
  lines: mappingLines(need(session.basis), 0, session.table),
  headerRow: 0,
});
const ruleOff = { rule: "cell/whitespace", level: "off" } as const;
const fixed = step(applyChanges, oneFix);
const inserted = step(insertExamples, () => examples(1));
const undone = step(undo, lastDeed);
const accepted = step(acceptFinding, acceptance);
const kept = step(keepOwnRow, nothing);
const saved = step(saveFilter, () => "Wenselijk");
const otherSheet = ({ workbook }: ActionPane) => {
  const { id, name } = need(workbook.sheets[1]);
  return { id, name, visible: true };
};

/** Every action of the pane; a command of src/taskpane/commands without one here fails the test. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  "fix one": action(applyChanges, oneFix),
  "fix all of a rule": action(applyChanges, ruleFix),
  "choose a suggestion": action(applyChanges, (pane) => suggestion(pane, "keyword/required")),
  "add a chain partner": action(applyChanges, (pane) => suggestion(pane, "partners/named-not-marked")),
  "undo a fix": action(undo, lastDeed, fixed),
  "undo an insertion": action(undo, lastDeed, inserted),
  "redo a fix": action(redo, lastDeed, fixed, undone),
  "redo an insertion": action(redo, lastDeed, inserted, undone),
  "insert an example": action(insertExamples, () => examples(1)),
  "insert several examples": action(insertExamples, () => examples(3)),
  "insert below a row": action(insertExamples, () => examples(1, 2)),
  "insert an own example": action(
    insertExamples,
    (pane) => ({ ...examples(0), examples: [filledAsUsual(own(pane))] }),
    selectRow,
    kept,
  ),
  "keep a row that has a newer example": action(
    keepTakenRow,
    (pane) => ({
      example: need(examplesFor("programma")[0]),
      row: need(pane.session.table?.agreements.find(({ row }) => row === 4)),
    }),
    inserted,
  ),
  accept: action(acceptFinding, acceptance),
  "revoke, and prune": action(
    revokeAccepted,
    ({ session }) => session.store.get().workbook.accepted,
    accepted,
  ),
  "mark all": action(markAll, nothing),
  "mark errors after all": action(markErrors, nothing, step(markAll, nothing)),
  "mark missing partners": action(markMissingPartners, nothing),
  "clear marks": action(clearMarks, nothing, step(markAll, nothing)),
  "filter by a column": action(applyFilter, nothing, typeChosen),
  "show only rows": action(applyFilter, nothing, partnerChosen),
  "filter after a filter": action(
    applyFilter,
    nothing,
    typeChosen,
    step(applyFilter, nothing),
    partnerChosen,
  ),
  "show all after a filter": action(showAll, nothing, typeChosen, step(applyFilter, nothing)),
  "show all after hiding rows": action(showAll, nothing, partnerChosen, step(applyFilter, nothing)),
  "rows of the matrix": action(showMatrixRows, () => ({ instrument: "programma" as const, partnerIndex: 0 })),
  "choice on a sheet": action(exportSelection, withTexts, typeChosen),
  "what can be seen on a sheet, over an earlier one": action(
    exportSelection,
    withTexts,
    typeChosen,
    step(exportSelection, withTexts),
    step(applyFilter, nothing),
    nothingChosen,
  ),
  "undo a choice on a sheet": action(undo, lastDeed, typeChosen, step(exportSelection, withTexts)),
  "redo a choice on a sheet": action(redo, lastDeed, typeChosen, step(exportSelection, withTexts), undone),
  "save a filter": action(saveFilter, () => "Wenselijk", typeChosen),
  "filter on a keyword": action(filterOnKeyword, () => "geluid"),
  "clean up keywords": action(applyChanges, cleanedUp),
  "add a fitting keyword": action(applyChanges, fittingKeyword),
  "rename a saved filter": action(
    renameFilter,
    () => ({ from: "Wenselijk", to: "Wenselijk in de regio" }),
    typeChosen,
    saved,
  ),
  "delete a saved filter": action(deleteFilter, () => "Wenselijk", typeChosen, saved),
  "choose a saved filter": inPane(action(chooseFilter, () => "Wenselijk", typeChosen, saved)),
  "set a rule's level": action(setRuleLevel, () => ruleOff),
  "reset the levels": action(
    resetRuleLevels,
    nothing,
    step(setRuleLevel, () => ruleOff),
  ),
  "save own values": action(saveOwnSettings, () => ({ allowedTypes: ["Afstemming wenslijk"] })),
  "save a mapping": action(saveMapping, mapping),
  "forget a mapping": action(forgetMapping, nothing, step(saveMapping, mapping)),
  "keep a row as an example": action(keepOwnRow, nothing, selectRow),
  "keep harvested examples": action(keepExamples, () => examplesFor("omgevingsplan").slice(0, 2)),
  "rename an own example": action(
    renameOwn,
    (pane) => ({ id: own(pane).id, title: "Andere titel" }),
    selectRow,
    kept,
  ),
  "remove an own example": action(removeOwn, own, selectRow, kept),
  "own examples on a sheet": action(exportOwn, () => "Eigen voorbeelden", selectRow, kept),
  "own examples as a file": inPane(action(saveOwn, () => "Eigen voorbeelden", selectRow, kept)),
  "new table": action(makeTable, () => ({
    name: "Nieuwe tabel",
    examples: examplesFor("programma").slice(0, 1),
  })),
  "sample table": action(makeSample, nothing),
  "report on a sheet": action(reportToSheet, withTexts),
  "report over an earlier one": action(reportToSheet, withTexts, step(reportToSheet, withTexts)),
  "report as CSV": inPane(action(reportToCsv, withTexts)),
  "report as HTML": inPane(action(reportToHtml, withTexts)),
  "overview on a sheet": action(overviewToSheet, withTexts),
  "overview as a picture": inPane(action(copyOverview, withTexts)),
  recheck: action(recheck, nothing),
  "go to a cell": action(goToCell, () => ({ row: 3, column: 4 })),
  "show a hidden cell": action(
    showCell,
    () => ({ row: 3, column: 4 }),
    step(showMatrixRows, () => ({ instrument: "programma" as const, partnerIndex: 0 })),
  ),
  "next finding": action(nextFinding, nothing),
  "previous finding": action(previousFinding, nothing),
  "show another sheet": action(showSheet, otherSheet),
  "take a row for the header": action(takeHeader, () => 0),
  "examples for an empty spot": inPane(
    action(showFittingExamples, () => ({ instrument: "programma", partner: "rijk" })),
  ),
  "examples of a core instrument": inPane(action(showExamples, () => "programma")),
  "open a screen": inPane(action(openScreen, () => ({ id: "settings" }))),
  "close a screen": inPane(
    action(
      closeScreen,
      nothing,
      step(openScreen, () => ({ id: "settings" })),
    ),
  ),
  ...Object.fromEntries(
    RIBBON_COMMANDS.map((command): [string, Action] => [
      `ribbon: ${command.id}`,
      {
        does: command,
        before: command.id === "clearMarks" ? [step(markAll, nothing)] : [],
        act: ({ session }) => performFromRibbon(session, command, () => Promise.resolve()),
      },
    ]),
  ),
};
