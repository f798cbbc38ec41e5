import { ROLES, type Agreement, type AgreementTable, type Role } from "../table/agreement-table";
import { legalTexts, memoise } from "./memo";
import type { Rule, RuleContext } from "./rule";

type Concerned = (text: string, role: Role | "partner") => readonly Rule[];
const NONE: readonly Rule[] = [];
const readers = new WeakMap<readonly Rule[], Concerned>();
/** Longer texts are mostly written for their row; texts of the law are not. */
const LONGEST_REPEATED = 50;

/** Says of a text which of the rules it concerns; remembered where the same text is likely to come again. */
function concernedBy(rules: readonly Rule[]): Concerned {
  const known = readers.get(rules);
  if (known) return known;
  const ofCells = rules.filter((rule) => rule.cell);
  const find = (text: string): readonly Rule[] => {
    let concerned: Rule[] | null = null;
    for (const rule of ofCells) if (rule.cell?.concerns(text)) (concerned ??= []).push(rule);
    return concerned ?? NONE;
  };
  const remembered = memoise(find);
  const rememberedLaw = legalTexts.add(find);
  const reader: Concerned =
    ofCells.length === 0
      ? () => NONE
      : (text, role) => {
          if (role === "legalText") return rememberedLaw(text);
          return text.length <= LONGEST_REPEATED ? remembered(text) : find(text);
        };
  readers.set(rules, reader);
  return reader;
}

/** Runs the rules about cells of any column over a row: B–H, P and the partners, as far as the table has them. */
export function cellChecker(
  table: AgreementTable,
  rules: readonly Rule[],
  contexts: ReadonlyMap<Rule, RuleContext>,
): (agreement: Agreement) => void {
  const concerned = concernedBy(rules);
  // Column A is the business of the rules about the table.
  const columns = ROLES.flatMap((role) => {
    const column = table.roles[role]?.column;
    return role === "instrument" || column === undefined ? [] : [{ role, column }];
  });
  const check = (text: string, row: number, column: number, role: Role | "partner"): void => {
    for (const rule of concerned(text, role)) {
      const context = contexts.get(rule);
      if (context) rule.cell?.check({ text, row, column, role }, context);
    }
  };
  // Nearly all marks of a table are the same sign, which concerns no rule.
  let plainMark = "";
  return ({ row, text, inheritedFrom, marks, marksFrom }) => {
    for (const { role, column } of columns) {
      if (text[role] !== "" && inheritedFrom[role] === undefined) check(text[role], row, column, role);
    }
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (!mark || mark === plainMark) continue;
      const partner = table.partners[index];
      if (partner && marksFrom?.[index] === undefined) check(mark, row, partner.column, "partner");
      if (concerned(mark, "partner").length === 0) plainMark = mark;
    }
  };
}
