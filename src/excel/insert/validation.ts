import type { Area } from "../../table/snapshot";
import { rangeOf } from "../read/facts";

/** A drop-down list of the row that a new row takes after. */
export interface ListRule {
  readonly column: number;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly ignoreBlanks: boolean;
}

function cell(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
}

/** Queues reading the row's drop-down lists; the returned function gives those that hold for another row too. */
export function queueListRules(
  sheet: Excel.Worksheet,
  row: number,
  left: number,
  right: number,
): () => ListRule[] {
  const asked = Array.from({ length: right - left + 1 }, (_, index) => ({
    column: left + index,
    validation: cell(sheet, row, left + index).dataValidation.load("type,rule,errorAlert,ignoreBlanks"),
  }));
  return () =>
    asked.flatMap(({ column, validation }) => {
      const list = validation.type === "List" ? validation.rule.list : undefined;
      if (!list || !fitsAnyRow(list.source)) {
        return [];
      }
      const rule = { list: { inCellDropDown: list.inCellDropDown, source: list.source } };
      const { errorAlert, ignoreBlanks } = validation;
      return [{ column, rule, errorAlert: errorAlert ?? null, ignoreBlanks }];
    });
}

const strip = (sheet: Excel.Worksheet, rows: Area, column: number): Excel.Range =>
  rangeOf(sheet, { ...rows, left: column, right: column });

/** Queues reading which cells of new rows have validation of their own; Excel extends a rule that surrounds them. */
export function queueOwnRules(
  sheet: Excel.Worksheet,
  rows: Area,
  rules: readonly ListRule[],
): () => ListRule[] {
  const asked = rules.map((rule) => ({
    rule,
    validation: strip(sheet, rows, rule.column).dataValidation.load("type"),
  }));
  return () => asked.filter(({ validation }) => validation.type === "None").map(({ rule }) => rule);
}

/** Queues the rules for new rows. The rule goes first: Excel refuses it after a prompt (office-js #2594). */
export function setListRules(sheet: Excel.Worksheet, rows: Area, rules: readonly ListRule[]): void {
  for (const { column, rule, errorAlert, ignoreBlanks } of rules) {
    const { dataValidation } = strip(sheet, rows, column);
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    if (errorAlert) {
      dataValidation.errorAlert = errorAlert;
    }
  }
}

/** A list of words, a name, or a fixed block of cells; a relative reference would point elsewhere from another row. */
export function fitsAnyRow(source: string | Excel.Range): boolean {
  if (typeof source !== "string") {
    return false;
  }
  return !source.startsWith("=") || !/(?<![$\w])\$?[A-Z]{1,3}\d|(?<![$\w])[A-Z]{1,3}\$\d/iu.test(source);
}
