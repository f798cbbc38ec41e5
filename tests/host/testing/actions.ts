import { examplesFor } from "../../../src/catalog/catalog";
import { acceptFinding, revokeAccepted } from "../../../src/taskpane/commands/accept";
import { exportSelection } from "../../../src/taskpane/commands/export-selection";
import { applyFilter, reapplyFilter, showAll } from "../../../src/taskpane/commands/filter";
import { filterOnKeyword } from "../../../src/taskpane/commands/filter-on-keyword";
import { goToCell, nextFinding, previousFinding, recheck } from "../../../src/taskpane/commands/findings";
import { applyChanges } from "../../../src/taskpane/commands/fixes";
import { showCell } from "../../../src/taskpane/commands/hidden-cell";
import { insertApart } from "../../../src/taskpane/commands/insert-apart";
import { insertExamples, insertOnSheet } from "../../../src/taskpane/commands/insert-examples";
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
import { filledAsUsual } from "../../../src/taskpane/examples/any-example";
import type { ActionPane } from "./action-pane";
import {
  step,
  action,
  inPane,
  nothing,
  newTable,
  markedEarlier,
  markedOnAnother,
  offered,
  withTexts,
  need,
  oneFix,
  ruleFix,
  suggestion,
  cleanedUp,
  fittingKeyword,
  acceptance,
  apart,
  examples,
  lastDeed,
  own,
  typeChosen,
  partnerChosen,
  nothingChosen,
  selectRow,
  mapping,
  ruleOff,
  fixed,
  inserted,
  undone,
  accepted,
  kept,
  saved,
  otherSheet,
  perInstrument,
  type Action,
} from "./action-inputs";

/** Marks go from this sheet whether the others can be looked at or not. */
const clearing = (...before: Action["before"]): Action => ({
  ...action(clearMarks, nothing, ...before),
  tellsLess: "mark.clearedSheet",
});
const reportOrder = () => ({ texts: withTexts(), otherSheets: [] });
const wholeReport = (pane: ActionPane) => ({ texts: withTexts(), otherSheets: [otherSheet(pane).id] });
const rowsOfMatrix = step(showMatrixRows, () => ({ instrument: "programma" as const, partnerIndex: 0 }));
const cellShown = step(showCell, () => ({ row: 4, column: 4 }));

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
  // Taking it back leaves the sheet in front that the user was brought to, so that it begins there.
  "insert on a sheet": action(
    insertOnSheet,
    (pane) => ({ examples: examples(1).examples, texts: withTexts(), sheet: otherSheet(pane) }),
    step(showSheet, otherSheet),
  ),
  "insert on several sheets": action(insertApart, apart),
  "undo an insertion on several sheets": action(undo, lastDeed, step(insertApart, apart)),
  "redo an insertion on several sheets": action(redo, lastDeed, step(insertApart, apart), undone),
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
  "clear marks": clearing(step(markAll, nothing)),
  "clear marks of an earlier session": clearing(markedEarlier),
  "clear marks where another sheet has some": clearing(markedOnAnother, step(markAll, nothing)),
  "take marks off other sheets": {
    does: clearMarks,
    tellsLess: "mark.clearedOld",
    before: [markedOnAnother, step(clearMarks, nothing), offered.keep],
    act: offered.take,
  },
  "mark errors over those of an earlier session": action(markErrors, nothing, markedEarlier),
  "undo clearing marks of an earlier session": action(
    undo,
    lastDeed,
    markedEarlier,
    step(clearMarks, nothing),
  ),
  "undo marks": action(undo, lastDeed, step(markAll, nothing)),
  "redo marks": action(redo, lastDeed, step(markAll, nothing), undone),
  "undo a filter": action(undo, lastDeed, partnerChosen, step(applyFilter, nothing)),
  "redo a filter": action(redo, lastDeed, typeChosen, step(applyFilter, nothing), undone),
  "undo showing all": action(
    undo,
    lastDeed,
    partnerChosen,
    step(applyFilter, nothing),
    step(showAll, nothing),
  ),
  "undo a setting": action(
    undo,
    lastDeed,
    step(setRuleLevel, () => ruleOff),
  ),
  "filter by a column": action(applyFilter, nothing, typeChosen),
  "show only rows": action(applyFilter, nothing, partnerChosen),
  "filter after a filter": action(
    applyFilter,
    nothing,
    typeChosen,
    step(applyFilter, nothing),
    partnerChosen,
  ),
  "filter once more": action(reapplyFilter, nothing, typeChosen, step(applyFilter, nothing)),
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
  "clean up keywords while a filter on one is on": {
    ...action(
      applyChanges,
      cleanedUp,
      step(filterOnKeyword, () => "overleg"),
    ),
    tellsHalf: "cleanUp.notFollowed",
  },
  "undo cleaning up keywords under a filter": {
    ...action(
      undo,
      lastDeed,
      step(filterOnKeyword, () => "overleg"),
      step(applyChanges, cleanedUp),
    ),
    tellsHalf: "undoneUnfiltered",
  },
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
  "new table": action(makeTable, newTable),
  "sample table": action(makeSample, nothing),
  "undo a new table": action(undo, lastDeed, step(makeTable, newTable)),
  "redo a new table": action(redo, lastDeed, step(makeTable, newTable), undone),
  "report on a sheet": action(reportToSheet, reportOrder),
  "report over an earlier one": action(reportToSheet, reportOrder, step(reportToSheet, reportOrder)),
  "report on several sheets": action(reportToSheet, wholeReport, perInstrument),
  "report on several sheets as CSV": action(reportToCsv, wholeReport, perInstrument),
  "report as CSV": inPane(action(reportToCsv, reportOrder)),
  "report as HTML": inPane(action(reportToHtml, reportOrder)),
  "overview on a sheet": action(overviewToSheet, withTexts),
  "overview as a picture": inPane(action(copyOverview, withTexts)),
  recheck: action(recheck, nothing),
  "go to a cell": action(goToCell, () => ({ row: 3, column: 4 })),
  "show a hidden cell": action(showCell, () => ({ row: 4, column: 4 }), rowsOfMatrix),
  "hide a shown cell again": action(undo, lastDeed, rowsOfMatrix, cellShown),
  "show a cell that was hidden again": action(redo, lastDeed, rowsOfMatrix, cellShown, undone),
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
        ...(command.id === "clearMarks"
          ? { before: [step(markAll, nothing)], tellsLess: "mark.clearedSheet" }
          : { before: [] }),
        act: ({ session }) => performFromRibbon(session, command, () => Promise.resolve()),
      },
    ]),
  ),
};
