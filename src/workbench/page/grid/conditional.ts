import type { Area } from "../../package/area";
import type { ConditionalFormatState, DifferentialFormat, RawValue } from "../../package/document";
import { holds, type Place } from "./address";
import { evaluate, UnknownFormula } from "./formula";
import { asLogical } from "./formula-values";

/** Rule types whose first formula gives the outcome itself (Excel writes one for the text rules too). */
const BY_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);

/** The look that the sheet's conditional formats lay over one cell; null when none does. */
export type ConditionalLook = (place: Place) => DifferentialFormat | null;

/**
 * Decides conditional formats for single cells. Rules run by priority; of two that both set a property the first
 * wins, and `stopIfTrue` ends the row of rules. Rules that this page cannot evaluate paint nothing.
 */
export function conditionalLook(
  formats: readonly ConditionalFormatState[],
  read: (place: Place) => RawValue,
): ConditionalLook {
  const ordered = [...formats].sort((one, other) => one.priority - other.priority);
  return (place) => {
    let look: DifferentialFormat | null = null;
    for (const rule of ordered) {
      if (!rule.format || !rule.areas.some((area) => holds(area, place))) continue;
      if (!applies(rule, place, read)) continue;
      look = { ...rule.format, ...(look ?? {}) };
      if (rule.stopIfTrue) break;
    }
    return look;
  };
}

function applies(rule: ConditionalFormatState, place: Place, read: (place: Place) => RawValue): boolean {
  if (!BY_FORMULA.has(rule.type)) return false;
  const context = { place, origin: originOf(rule.areas), read };
  try {
    return asLogical(evaluate(rule.formulas[0] ?? "", context)) === true;
  } catch (problem) {
    if (problem instanceof UnknownFormula) return false;
    throw problem;
  }
}

/** Top left of all areas together: what relative references are written for. */
function originOf(areas: readonly Area[]): Place {
  return {
    row: Math.min(...areas.map((area) => area.top)),
    column: Math.min(...areas.map((area) => area.left)),
  };
}
