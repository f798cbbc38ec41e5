import type { Dictionary } from "../../dictionary";

/** Fixes, taking back and doing again, in English. */
export const fixes = {
  undo: "Undo",
  undone: "The change was undone.",
  redone: "The change was made again.",
  redo: "Redo",
  "fix.this": "Fix",
  "fix.all.one": "Fix this one",
  "fix.all.other": "Fix all {count}",
  "fix.partnersOfRow.one": "Add the {count} of row {row}",
  "fix.partnersOfRow.other": "Add all {count} of row {row}",
  "fix.partners.one": "Add the {count} missing chain partner",
  "fix.partners.other": "Add all {count} missing chain partners",
  "fix.preview": "What changes: {label}",
  "fix.include": "Change {cell}",
  "fix.row": "row",
  "fix.removeRow": "Empty row {row} is removed.",
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
  "history.title": "What the pane changed",
  "history.none": "The pane has not changed anything in the cells yet.",
  "history.intro": "All that the pane changed in the cells since you opened it.",
  "history.undone": "undone",
} satisfies Dictionary;
