import type { cli as dutch } from "../nl/cli";

/** The command line in English. */
export const cli: Readonly<Record<keyof typeof dutch, string>> = {
  "cli.usage": "Usage: npm run check -- FILE… [options]",
  "cli.more": "Every option: npm run check -- --help",
  "cli.help": `Checks tables of cooperation agreements in Excel files, without Excel.

Usage
  npm run check -- FILE… [options]

  FILE is a workbook (.xlsx or .xlsm), or a folder: then every workbook in it.

Options
  --sheet NAME           this sheet only; several with a comma between them
  --rules RULES          these rules only (keyword/required) or groups (keyword), with a comma between them;
                         docs/regels.md lists them all
  --min-severity LEVEL   nothing less serious: error, warning or hint (usually: hint)
  --quiet                the numbers only
  --json                 one JSON object, for another program
  --citations            also how each reference to a law was read; only with --json
  --language LANGUAGE    nl or en (usually: nl)
  --help                 this page

Exit code
  0  no errors (there may be warnings and hints)
  1  there are errors
  2  something could not be read, or an option is wrong

Examples
  npm run check -- tabel.xlsx
  npm run check -- --min-severity error --quiet tables/
  npm run check -- --rules keyword,legal-basis/required --json tabel.xlsx`,
  "cli.unknown-option": "Unknown option: {at}.",
  "cli.missing-value": "{at} needs a value.",
  "cli.bad-severity": "‘{at}’ is no severity. Choose error, warning or hint.",
  "cli.unknown-rule": "There is no rule ‘{at}’.",
  "cli.no-files": "Name at least one file or folder.",
  "cli.reading": "Reading {file} ({at} of {total})",
  "cli.tableRow": "{sheet}: {agreements} agreement, row {first}",
  "cli.table": "{sheet}: {agreements} agreements, rows {first} to {last}",
  "cli.clean": "No findings.",
  "cli.row": "Row {row}",
  "cli.total": "{errors} errors, {warnings} warnings, {hints} hints",
  "cli.problem.not-found": "There is no such file.",
  "cli.problem.unknown-sheet": "There is no sheet ‘{sheet}’. The sheets in this file are: {sheets}.",
  "cli.problem.no-table": "No sheet holds a table of agreements.",
  "cli.problem.no-header":
    "The sheet “{sheet}” looks like the table, but too little of it is recognised. Found: {found}. Not found: {missed}.",
  "cli.problem.no-rows":
    "The sheet “{sheet}” has a header without agreements below it. Found: {found}. Not found: {missed}.",
  "cli.problem.several-tables":
    "The sheet “{sheet}” has tables side by side. Put each table on a sheet of its own.",
  "cli.problem.not-a-zip": "This is no Excel workbook (.xlsx).",
  "cli.problem.encrypted": "This workbook is protected with a password.",
  "cli.problem.old-excel": "This is a workbook from before 2007 (.xls). Save it as .xlsx.",
  "cli.problem.not-a-workbook": "This file is no Excel workbook.",
  "cli.problem.damaged": "This workbook is damaged.",
  "cli.problem.too-large": "This workbook is too large.",
  "cli.problem.zip-bomb": "This workbook unpacks to something far too large, so it was not opened.",
  "cli.problem.binary-workbook": "This is a binary workbook (.xlsb). Save it as .xlsx.",
};
