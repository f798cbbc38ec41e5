import { ROLES, type Agreement, type AgreementTable, type Role } from "../table/agreement-table";
import { signsIn } from "./cell/signs";
import { byText } from "./glance";
import { cellTexts, legalTexts } from "./memo";
import type { FilledCell, Glance, Rule, RuleContext } from "./rule";
import type { Survey } from "./survey/survey";

type CellRole = FilledCell["role"];

const NONE: readonly Rule[] = [];

/** The rules about cells that a text concerns. */
function concernedOf(rules: readonly Rule[], text: string, signs: number): readonly Rule[] {
  let concerned: Rule[] | null = null;
  for (const rule of rules) if (rule.cell?.concerns(text, signs)) (concerned ??= []).push(rule);
  return concerned ?? NONE;
}

const look = (text: string, rules: readonly Rule[]): readonly Rule[] =>
  concernedOf(rules, text, signsIn(text));
/** Short texts of a few columns, which stand in many rows, and texts of the law, which do too. */
const ofShort = cellTexts.addFor(look);
const ofLaw = legalTexts.addFor(look);
/** Running text is mostly written for its row, and was read before. */
const ofRunning = (text: string, rules: readonly Rule[], looksOdd: boolean): readonly Rule[] =>
  concernedOf(rules, text, looksOdd ? signsIn(text) : 0);

const rulesOfCells = new WeakMap<readonly Rule[], readonly Rule[]>();

/** Those of the rules that are about cells; the same list for the same rules, by which answers are remembered. */
function aboutCells(rules: readonly Rule[]): readonly Rule[] {
  const known = rulesOfCells.get(rules);
  if (known) return known;
  const found = rules.filter((rule) => rule.cell);
  rulesOfCells.set(rules, found);
  return found;
}

interface CellChecker {
  /** Runs the rules over a row. */
  readonly check: (agreement: Agreement) => void;
  /** Whether a cell of the agreement at an index concerns any of these rules. */
  readonly glance: () => Glance;
}

/** What runs the rules about cells of any column: B–H, P and the partners, as far as the table has them. */
export function cellChecker(
  table: AgreementTable,
  rules: readonly Rule[],
  contexts: ReadonlyMap<Rule, RuleContext>,
  survey: Survey,
): CellChecker {
  const { texts } = survey;
  const ofCells = aboutCells(rules);
  if (ofCells.length === 0) return { check: () => undefined, glance: () => () => false };
  // Column A is the business of the rules about the table.
  const columns = ROLES.flatMap((role) => {
    const column = table.roles[role]?.column;
    return role === "instrument" || column === undefined ? [] : [{ role, column }];
  });
  const concernedIn = (agreement: Agreement, role: Role): readonly Rule[] => {
    const text = agreement.text[role];
    if (role === "legalText") return ofLaw(text, ofCells);
    if (role === "agreement" || role === "explanation")
      return ofRunning(text, ofCells, texts.looksOdd(agreement, role));
    return ofShort(text, ofCells);
  };
  const check = (of: readonly Rule[], text: string, row: number, column: number, role: CellRole): void => {
    for (const rule of of) {
      const context = contexts.get(rule);
      if (context) rule.cell?.check({ text, row, column, role }, context);
    }
  };
  // Nearly all marks of a table are the same sign, which concerns no rule.
  let plainMark = "";
  const checkRow = (agreement: Agreement): void => {
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
      const of = ofShort(mark, ofCells);
      if (of.length === 0) plainMark = mark;
      else if (partner && marksFrom?.[index] === undefined) check(of, mark, row, partner.column, "partner");
    }
  };
  const glance = (): Glance => {
    const { markRows } = survey;
    const glances = columns.map(({ role }) => glanceAt(role, ofCells, table, contexts, survey));
    const isPlainMarkOfConcern = markRows.plain !== "" && ofShort(markRows.plain, ofCells).length > 0;
    return (index) => {
      if (isPlainMarkOfConcern || markRows.hasOther(index)) return true;
      for (const isOfConcern of glances) if (isOfConcern(index)) return true;
      return false;
    };
  };
  return { check: checkRow, glance };
}

/** Whether the cell of a role concerns any of the rules. */
function glanceAt(
  role: Role,
  ofCells: readonly Rule[],
  table: AgreementTable,
  contexts: ReadonlyMap<Rule, RuleContext>,
  survey: Survey,
): Glance {
  if (role === "agreement" || role === "explanation") {
    const { agreements } = table;
    const column = survey.texts.column(role);
    return (index) => {
      const text = agreements[index]?.text[role] ?? "";
      return text !== "" && (column.looksOdd(index) || concernedOf(ofCells, text, 0).length > 0);
    };
  }
  const column = table.roles[role]?.column;
  if (role === "instrument" || column === undefined) return () => false;
  const find = role === "legalText" ? ofLaw : ofShort;
  return byText(role, (text) => {
    if (text === "") return false;
    // What is reported of a cell follows from its text.
    let isReported = false;
    const report = (): void => void (isReported = true);
    for (const rule of find(text, ofCells)) {
      const context = contexts.get(rule);
      if (context) rule.cell?.check({ text, row: table.firstRow, column, role }, { ...context, report });
    }
    return isReported;
  })({ table, settings: {}, survey });
}
