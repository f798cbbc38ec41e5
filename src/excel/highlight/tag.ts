/**
 * Every mark of ours is a conditional format with this text in its formula, so that it is known again after the file
 * was saved, sent to a colleague and opened with other ids.
 */
const TAG = "samenwerkingstabel:";
const RULE = /samenwerkingstabel:([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)/u;

/**
 * The formula of a mark: always true, without reference to any cell, so that Excel neither shifts it nor has to work it
 * out again (office-js #5194, #5299). Formulas are set in English whatever the user's language.
 */
export function markFormula(rule: string): string {
  return `=LEN("${TAG}${rule.replace(/[^a-z/-]/gu, "")}")>0`;
}

export function isMark(formula: string): boolean {
  return formula.includes(TAG);
}

/** The rule that a mark stands for; null for a mark of a rule that has no usual id, and for any other formula. */
export function ruleOfMark(formula: string): string | null {
  return RULE.exec(formula)?.[1] ?? null;
}
