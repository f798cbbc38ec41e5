import type { Dictionary } from "../../dictionary";

/** Fixes, taking back and doing again, in English. */
export const fixes = {
  undo: "Undo",
  undone: "The change was undone.",
  "undo.showAll": "Take the filter off for a moment and try again",
  "undo.filterGone": "The filter could not be put back. Please set it again yourself.",
  "undo.cell.one": "{cell} was changed meanwhile and stays as it is.",
  "undo.cell.other": "{cell} and other cells were changed meanwhile and stay as they are.",
  "undo.row.one": "{cell} was changed meanwhile. The row stays; delete it yourself if you do not want it.",
  "undo.row.other":
    "{cell} and other cells were changed meanwhile. The rows stay; delete them yourself if you do not want them.",
  "undo.lost": "The row was deleted meanwhile, or changed too much. Nothing was changed.",
  redone: "The change was made again.",
  "undoneExcept.one": "Undone. {count} place was changed by somebody in the meantime and was left as it is.",
  "undoneExcept.other":
    "Undone. {count} places were changed by somebody in the meantime and were left as they are.",
  "redoneExcept.one":
    "Done again. {count} place was changed by somebody in the meantime and was left as it is.",
  "redoneExcept.other":
    "Done again. {count} places were changed by somebody in the meantime and were left as they are.",
  "undoneExceptAt.one":
    "Undone. {count} place ({cells}) was changed by somebody in the meantime and was left as it is.",
  "undoneExceptAt.other":
    "Undone. {count} places ({cells}) were changed by somebody in the meantime and were left as they are.",
  "redoneExceptAt.one":
    "Done again. {count} place ({cells}) was changed by somebody in the meantime and was left as it is.",
  "redoneExceptAt.other":
    "Done again. {count} places ({cells}) were changed by somebody in the meantime and were left as they are.",
  redo: "Redo",
  "fix.this": "Fix",
  "fix.all.one": "Fix this one",
  "fix.all.other": "Fix all {count}",
  "fix.partnersOfRow.one": "Add the {count} of row {row}",
  "fix.partnersOfRow.other": "Add all {count} of row {row}",
  "fix.partners.one": "Add the {count} missing chain partner",
  "fix.partners.other": "Add all {count} missing chain partners",
  "fix.closed": "The proposal ‘{label}’ was closed: it is no longer needed, or it no longer fits the table.",
  "fix.preview": "What changes: {label}",
  "fix.include": "Change {cell}",
  "fix.row": "row",
  "fix.rowInUse": "The row stays, because {cell} is not empty. Empty that cell or remove the row yourself.",
  "fix.rowHasRemark":
    "The row stays, because {cell} has a comment. Delete that first or remove the row yourself.",
  "fix.rowsGone.one": "{count} empty row removed.",
  "fix.rowsGone.other": "{count} empty rows removed.",
  "fix.removeRow":
    "Empty row {row} goes. Does a cell of this row have a comment or a note? That goes too, and Undo does not bring it back. If you undo this, the row gets the formatting of the row above it.",
  "fix.before": "Now",
  "fix.after": "Becomes",
  "fix.lineEnd": "new line",
  "fix.spaces.one": "{count} space",
  "fix.spaces.other": "{count} spaces",
  "fix.spacesStart.one": "{count} space at the start",
  "fix.spacesStart.other": "{count} spaces at the start",
  "fix.spacesEnd.one": "{count} space at the end",
  "fix.spacesEnd.other": "{count} spaces at the end",
  "fix.more.one": "Show the last cell too",
  "fix.more.other": "Show more ({count} left)",
  "fix.apply.one": "Apply {count} change",
  "fix.apply.other": "Apply {count} changes",
  "fix.cancel": "Cancel",
  "fix.done.one": "{count} cell changed.",
  "fix.done.other": "{count} cells changed.",
  "fix.doneExcept.one": "{applied} changed. {count} cell was changed by somebody meanwhile and was skipped.",
  "fix.doneExcept.other":
    "{applied} changed. {count} cells were changed by somebody meanwhile and were skipped.",
  "fix.doneFormulas.one": "{applied} changed. {count} cell has a formula and was skipped.",
  "fix.doneFormulas.other": "{applied} changed. {count} cells have a formula and were skipped.",
  "fix.doneExceptBoth.one":
    "{applied} changed. {count} cell was skipped: it has a formula, or somebody changed it meanwhile.",
  "fix.doneExceptBoth.other":
    "{applied} changed. {count} cells were skipped: they have a formula, or somebody changed them meanwhile.",
  "fix.hasFormula": "Nothing was changed: {cell} has a formula. Change the formula yourself.",
  "history.title": "What the pane changed",
  "history.none": "The pane has not changed anything yet.",
  "history.intro": "All that the pane changed since you opened it.",
  "history.inserted.one": "Example inserted: {title}",
  "history.inserted.other": "{count} examples inserted, among them: {title}",
  "history.undone": "undone",
  "history.keptChanged": "You or somebody else changed this since. That is why it stays as it is now.",
  "history.marksChanged": "The marks were changed since. That is why they stay as they are now.",
  "history.filterChanged": "The filter was changed since. That is why it stays as it is now.",
  "history.sheetChanged": "The sheet was changed or is gone. That is why the pane leaves it alone.",
  "history.lastSheet": "A workbook needs at least one visible sheet. That is why this sheet stays.",
  "history.otherSheet": "This belongs to the sheet ‘{sheet}’. Go to that sheet first.",
} satisfies Dictionary;
