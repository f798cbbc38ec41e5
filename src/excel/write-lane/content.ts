import { toCellValue } from "../office/values";
import { cellText } from "../../table/cell-text";
import type { CellValue } from "../../table/snapshot";
import { needsPrefix } from "./as-text";

/** What a cell holds, in enough detail to put it back. */
export interface Content {
  readonly value: CellValue;
  /** With its "="; null when the cell holds a constant. */
  readonly formula: string | null;
  /** The value is an error such as #N/A, not a text that reads so. */
  readonly error: boolean;
}

export const BLANK: Content = { value: "", formula: null, error: false };

/** Excel's limit of a cell's text ("Excel specifications and limits", support.microsoft.com). */
export const LONGEST_TEXT = 32_767;

/**
 * A cell from `values`, `formulas` and `valueTypes`. For a constant Excel gives the same in `values` and `formulas`,
 * also for a text that begins with "=".
 * Assumption (Excel): `formulas` leaves out the apostrophe that keeps such a text a text.
 */
export function toContent(value: unknown, formula: unknown, valueType: unknown): Content {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value: toCellValue(value), formula: isFormula ? formula : null, error: valueType === "Error" };
}

export function constant(value: CellValue): Content {
  return { value, formula: null, error: false };
}

/** What the cell is expected to hold: what was read of it, or an old value out of a `Change`. */
export type Expected = Content | { readonly old: CellValue };

/**
 * Whether the cell still holds what is expected. An old value "=…" of a `Change` stands for the formula; any other old
 * value does not match a formula cell, so that no formula is overwritten unless the change says so. An old text also
 * stands for a number or truth value that the table gives as that text: the rules know texts only.
 */
export function holds(content: Content, expected: Expected): boolean {
  if ("old" in expected) {
    const { old } = expected;
    if (content.formula !== null) return content.formula === old;
    return sameValue(content.value, old) || (typeof old === "string" && cellText(content.value) === old);
  }
  return content.formula === null || expected.formula === null
    ? content.formula === expected.formula && sameValue(content.value, expected.value)
    : sameFormula(content.formula, expected.formula);
}

/**
 * Whether a cell that was written holds what was put in: line breaks may be normalised, and a whole number written as a
 * text is a number afterwards.
 */
export function wasPut(content: Content, put: Content): boolean {
  if (put.formula !== null) {
    return content.formula !== null && sameFormula(content.formula, put.formula);
  }
  return (
    content.formula === null &&
    (sameValue(content.value, put.value) || String(content.value) === String(put.value).trim())
  );
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "string" && typeof other === "string") {
    return lines(one) === lines(other);
  }
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= Math.abs(one) * 1e-12;
  }
  return one === other;
}

function sameFormula(one: string, other: string): boolean {
  return one.replace(/\s/gu, "").toLowerCase() === other.replace(/\s/gu, "").toLowerCase();
}

function lines(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}

/**
 * What to assign to `Range.values` so that the cell ends up with this content.
 * `before`: what the cell holds now; `textFormat`: its number format is "@".
 * Assumption (Excel): in a cell with the format "@" every text that is written stays as it is, also "=…".
 */
export function toInput(put: Content, before: Content, textFormat: boolean): CellValue {
  if (put.formula !== null) {
    return put.formula;
  }
  if (typeof put.value !== "string" || put.error || put.value === "") {
    return put.value;
  }
  const text = lines(put.value);
  const replacesText = before.formula === null && typeof before.value === "string" && before.value !== "";
  return !textFormat && needsPrefix(text, replacesText) ? `'${text}` : text;
}
