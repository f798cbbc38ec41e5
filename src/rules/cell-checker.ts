import { ROLES, type Agreement, type AgreementTable, type Role } from "../table/agreement-table";
import { signsIn } from "./cell/signs";
import { legalTexts, memoise } from "./memo";
import type { FilledCell, Rule, RuleContext } from "./rule";
import type { Survey } from "./survey/survey";

type CellRole = FilledCell["role"];

const NONE: readonly Rule[] = [];
const readers = new WeakMap<readonly Rule[], Concerned>();

/** Which of the rules a text concerns, by how often its like stands in a table. */
interface Concerned {
  /** Short texts of a few columns, which stand in many rows. */
  readonly ofShort: (text: string) => readonly Rule[];
  readonly ofLaw: (text: string) => readonly Rule[];
  /** Running text is mostly written for its row and was read before. */
  readonly ofRunning: (text: string, looksOdd: boolean) => readonly Rule[];
}

function concernedBy(rules: readonly Rule[]): Concerned {
  const known = readers.get(rules);
  if (known) return known;
  const ofCells = rules.filter((rule) => rule.cell);
  const find = (text: string, signs: number): readonly Rule[] => {
    let concerned: Rule[] | null = null;
    for (const rule of ofCells) if (rule.cell?.concerns(text, signs)) (concerned ??= []).push(rule);
    return concerned ?? NONE;
  };
  const look = (text: string): readonly Rule[] => find(text, signsIn(text));
  const made = {
    ofShort: memoise(look),
    ofLaw: legalTexts.add(look),
    ofRunning: (text: string, looksOdd: boolean) => find(text, looksOdd ? signsIn(text) : 0),
  };
  readers.set(rules, made);
  return made;
}

/** Runs the rules about cells of any column over a row: B–H, P and the partners, as far as the table has them. */
export function cellChecker(
  table: AgreementTable,
  rules: readonly Rule[],
  contexts: ReadonlyMap<Rule, RuleContext>,
  { texts }: Survey,
): (agreement: Agreement) => void {
  if (!rules.some((rule) => rule.cell)) return () => undefined;
  const concerned = concernedBy(rules);
  // Column A is the business of the rules about the table.
  const columns = ROLES.flatMap((role) => {
    const column = table.roles[role]?.column;
    return role === "instrument" || column === undefined ? [] : [{ role, column }];
  });
  const concernedIn = (agreement: Agreement, role: Role): readonly Rule[] => {
    const text = agreement.text[role];
    if (role === "legalText") return concerned.ofLaw(text);
    if (role === "agreement" || role === "explanation")
      return concerned.ofRunning(text, texts.looksOdd(agreement, role));
    return concerned.ofShort(text);
  };
  const check = (of: readonly Rule[], text: string, row: number, column: number, role: CellRole): void => {
    for (const rule of of) {
      const context = contexts.get(rule);
      if (context) rule.cell?.check({ text, row, column, role }, context);
    }
  };
  // Nearly all marks of a table are the same sign, which concerns no rule.
  let plainMark = "";
  return (agreement) => {
    const { row, text, inheritedFrom, marks, marksFrom } = agreement;
    for (const { role, column } of columns) {
      if (text[role] === "" || inheritedFrom[role] !== undefined) continue;
      const of = concernedIn(agreement, role);
      if (of.length > 0) check(of, text[role], row, column, role);
    }
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (!mark || mark === plainMark) continue;
      const partner = table.partners[index];
      const of = concerned.ofShort(mark);
      if (of.length === 0) plainMark = mark;
      else if (partner && marksFrom?.[index] === undefined) check(of, mark, row, partner.column, "partner");
    }
  };
}
