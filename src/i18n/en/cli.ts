import type { cli as dutch } from "../nl/cli";

/** The command line in English. */
export const cli: Readonly<Record<keyof typeof dutch, string>> = {
  "cli.help":
    "Usage: npm run check -- FILE… [--json] [--citations] [--sheet NAME] [--rules RULES] [--min-severity error|warning|hint] [--quiet] [--language nl|en]",
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
