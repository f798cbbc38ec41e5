import type { Dictionary } from "../../dictionary";

/** A new table on a sheet of its own, in English. */
export const newTable = {
  "newTable.title": "New table",
  "newTable.sample": "Try with a sample table",
  "newTable.intro":
    "You get a new sheet with every column, drop-down lists and a filter. Your other sheets stay as they are.",
  "newTable.name": "Name of the sheet",
  "newTable.defaultName": "Samenwerkingsafspraken",
  "newTable.contents": "What is in it?",
  "newTable.empty": "Nothing, I start with an empty table",
  "newTable.filled": "Examples that I choose here",
  "newTable.filledHint":
    "Blanks in an example, such as a term, get their usual value. Change them afterwards.",
  "newTable.which": "Choose {instrument} one by one",
  "newTable.make": "Make the table",
  "newTable.chosen.one": "{count} example chosen",
  "newTable.chosen.other": "{count} examples chosen",
  "newTable.chooseFirst": "Choose one or more examples. Or begin with an empty table.",
  "newTable.ofAll": "{count} of {all}",
  "newTable.made": "The table is on the new sheet ‘{sheet}’.",
  "newTable.sampleMade":
    "The sample table is on the new sheet ‘{sheet}’. Three things in it are wrong on purpose, for you to fix.",
  "newTable.madeTaken": "There is a sheet ‘{name}’ already. So the table is on the new sheet ‘{sheet}’.",
  "newTable.madeOther": "Excel does not allow the name ‘{name}’. So the table is on the new sheet ‘{sheet}’.",
  "newTable.locked":
    "The workbook is protected, so no sheet can be added. Remove the protection or ask the owner.",
  "newTable.partners": "Ketenpartners",
} satisfies Dictionary;
