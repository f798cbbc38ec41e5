import type { Dictionary } from "../../dictionary";

/** Own examples and what other tables have, in English. */
export const own = {
  "own.screen": "Own examples",
  "own.intro":
    "Agreements that you want to keep to use again. They are in this workbook, so your colleagues see them too.",
  "own.keepRow": "Keep the selected row",
  "own.keepRowHint": "Click a row with an agreement in the table. Then choose this button.",
  "own.keepAll": "Keep as own example",
  "own.kept.one": "{count} agreement kept with the own examples.",
  "own.kept.other": "{count} agreements kept with the own examples.",
  "own.none": "You have no own examples yet.",
  "own.title": "Title",
  "own.remove": "Remove",
  "own.removeNamed": "Remove: {title}",
  "own.removed": "‘{title}’ has been removed.",
  "own.export": "Put on a new sheet",
  "own.exportHint":
    "In the form of the table. Save the workbook or copy the sheet to share them; ‘Take over from other tables’ brings them in again.",
  "own.sheetName": "Own examples",
  "own.exported": "The own examples are on the sheet ‘{sheet}’.",
  "harvest.title": "Take over from other tables",
  "harvest.intro":
    "Open tables of other regions and take over what suits you. The files stay on your computer.",
  "harvest.choose": "Choose files (.xlsx)",
  "harvest.drop": "or drag them here",
  "harvest.reading": "Reading …",
  "harvest.file.one": "{file}: {count} agreement",
  "harvest.file.other": "{file}: {count} agreements",
  "harvest.noTable": "{file}: there is no table of agreements in it.",
  "harvest.unreadable":
    "{file}: this file cannot be read. Save it in Excel as an .xlsx workbook without a password.",
  "harvest.new.one": "{count} agreement that you do not have yet",
  "harvest.new.other": "{count} agreements that you do not have yet",
  "harvest.nothing": "You have all these agreements already.",
  "harvest.like": "Is like your row {row}",
  "harvest.same": "Is in your row {row} already",
  "harvest.catalogued": "Comes from the examples: {title}",
  "harvest.from": "{file}, row {row}",
  "harvest.chosen.one": "{count} agreement chosen",
  "harvest.chosen.other": "{count} agreements chosen",
} satisfies Dictionary;
