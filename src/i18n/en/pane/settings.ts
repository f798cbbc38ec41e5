import type { Dictionary } from "../../dictionary";

/** The workbook's own settings, in English. */
export const settings = {
  "settings.title": "Settings",
  "settings.intro": "These settings are kept in this workbook. Your colleagues have the same ones.",
  "settings.kept": "The setting has been saved in the workbook.",
  "settings.keptFewer.one": "The columns are kept. The table now has {count} agreement; it had {before}.",
  "settings.keptFewer.other": "The columns are kept. The table now has {count} agreements; it had {before}.",
  "settings.levels": "How serious is each check?",
  "settings.levelsWhy": "Choose ‘Off’ when a check does not apply in your region.",
  "settings.usual": "Standard ({level})",
  "settings.off": "Off",
  "settings.reset": "All checks back to standard",
  "settings.values": "Values of your own",
  "settings.valuesWhy": "Does your region use other values too? Put each on its own line.",
  "settings.save": "Save",
  "settings.aliases": "Your own names for chain partners",
  "settings.aliasesWhy":
    "For example the name of your omgevingsdienst (environmental service). The pane then recognises it in the text.",
  "settings.aliasName": "Name in the text",
  "settings.aliasPartner": "Chain partner",
  "settings.add": "Add",
  "settings.removeAlias": "Remove {name}",
  "settings.columns": "Columns",
  "settings.columnsWhy":
    "Is a column wrong? Choose what it holds. Is the header elsewhere? First select a cell in the header row.",
  "settings.takeSelected": "Select a cell in the header",
  "settings.takeElsewhere": "First go to sheet ‘{sheet}’",
  "settings.takeRow": "Take row {row} as the header",
  "settings.forgetMapping": "Detect again",
  "settings.noRole": "Not part of the table",
  "settings.otherPartner": "Another chain partner",
  "settings.roleTwice": "‘{role}’ is chosen for two columns. Choose something else for one of them.",
  "settings.notSaved": "Not saved yet.",
  "settings.alias.missing": "Fill in a name.",
  "settings.alias.tooShort":
    "This name is too short or too common: the pane would find it everywhere in the text.",
  "settings.alias.tooLong": "This name is too long. Use 80 characters at most.",
  "settings.alias.listed": "This name is in the list already, for {partner}. Remove it there first.",
  "settings.alias.listedCapitals":
    "This name is in the list already, as ‘{name}’, with {partner}. Should the pane recognise it without capitals too? Remove it there, and add it without capitals.",
  "settings.alias.listedSmall":
    "This name is in the list already, as ‘{name}’, with {partner}. That covers the name with capitals too.",
  "settings.alias.noPartner": "Choose a chain partner.",
  "settings.choosePartner": "Choose a chain partner",
  "settings.value.twice": "‘{value}’ is there already, with other capitals. Remove one.",
  "settings.value.standard": "‘{value}’ is a usual value of this column already. Remove that line.",
  "settings.alias.known": "The pane knows this name already, as {partner}.",
  "settings.saveMapping": "Save the columns",
} satisfies Dictionary;
