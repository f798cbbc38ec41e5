import { ROLES, type Agreement, type AgreementTable } from "../table/agreement-table";
import { signsIn } from "./cell/signs";
import { ownText } from "./cells";
import { byText } from "./glance";
import { cellTexts, legalTexts } from "./memo";
import type { FilledCell, Glance, Rule, RuleContext } from "./rule";
import type { RunningRole } from "./survey/running-texts";
import type { DistinctRole } from "./survey/distinct-column";
import type { Survey } from "./survey/survey";

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

const rulesOfCells = new WeakMap<readonly Rule[], readonly Rule[]>();

/** Those of the rules that are about cells; the same list for the same rules, by which answers are remembered. */
function aboutCells(rules: readonly Rule[]): readonly Rule[] {
  const known = rulesOfCells.get(rules);
  if (known) return known;
  const found = rules.filter((rule) => rule.cell);
  rulesOfCells.set(rules, found);
  return found;
}

/** What checks the cells of one column, or the marks. */
interface CellsCheck {
  readonly check: (agreement: Agreement) => void;
  /** Whether a cell here of the agreement at an index concerns any of the rules. */
  readonly glance: () => Glance;
}

/** What a check of cells needs. */
interface Cells {
  readonly table: AgreementTable;
  readonly rules: readonly Rule[];
  readonly contexts: ReadonlyMap<Rule, RuleContext>;
  readonly survey: Survey;
}

/** What runs the rules about cells of any column: B–H, P and the partners, as far as the table has them. */
export function cellChecks(
  table: AgreementTable,
  rules: readonly Rule[],
  contexts: ReadonlyMap<Rule, RuleContext>,
  survey: Survey,
): readonly CellsCheck[] {
  const cells = { table, rules: aboutCells(rules), contexts, survey };
  if (cells.rules.length === 0) return [];
  const columns = ROLES.flatMap((role) => {
    const column = table.roles[role]?.column;
    // Column A is the business of the rules about the table.
    if (role === "instrument" || column === undefined) return [];
    return role === "agreement" || role === "explanation"
      ? runningTextCheck(role, column, cells)
      : distinctTextCheck(role, column, cells);
  });
  return [...columns, markCheck(cells)];
}

function runRules(
  of: readonly Rule[],
  cell: FilledCell,
  { contexts }: Cells,
  report?: RuleContext["report"],
): void {
  for (const rule of of) {
    const context = contexts.get(rule);
    if (context) rule.cell?.check(cell, report ? { ...context, report } : context);
  }
}

function runningTextCheck(role: RunningRole, column: number, cells: Cells): CellsCheck {
  const { table, rules, survey } = cells;
  const check = (agreement: Agreement): void => {
    const text = ownText(agreement, role);
    if (text === "") return;
    // It is mostly written for its row, and was read before.
    const signs = survey.texts.looksOdd(agreement, role) ? signsIn(text) : 0;
    runRules(concernedOf(rules, text, signs), { text, row: agreement.row, column, role }, cells);
  };
  const glance = (): Glance => {
    const { agreements } = table;
    const read = survey.texts.column(role);
    return (index) => {
      const text = agreements[index]?.text[role] ?? "";
      return text !== "" && (read.looksOdd(index) || concernedOf(rules, text, 0).length > 0);
    };
  };
  return { check, glance };
}

function distinctTextCheck(role: DistinctRole, column: number, cells: Cells): CellsCheck {
  const { table, rules, survey } = cells;
  const concerned = role === "legalText" ? ofLaw : ofShort;
  const run = (text: string, row: number, report?: RuleContext["report"]): void =>
    runRules(concerned(text, rules), { text, row, column, role }, cells, report);
  const check = (agreement: Agreement): void => {
    const text = ownText(agreement, role);
    if (text !== "") run(text, agreement.row);
  };
  // What is reported of a cell follows from its text.
  const isReported = (text: string): boolean => {
    let found = false;
    if (text !== "") run(text, table.firstRow, () => (found = true));
    return found;
  };
  return { check, glance: () => byText(role, isReported)({ table, settings: {}, survey }) };
}

function markCheck(cells: Cells): CellsCheck {
  const { table, rules, survey } = cells;
  // Nearly all marks of a table are the same sign, which concerns no rule.
  let plainMark = "";
  const check = ({ row, marks, marksFrom }: Agreement): void => {
    for (let index = 0; index < marks.length; index++) {
      const text = marks[index];
      if (!text || text === plainMark) continue;
      const column = table.partners[index]?.column;
      const of = ofShort(text, rules);
      if (of.length === 0) plainMark = text;
      else if (column !== undefined && marksFrom?.[index] === undefined)
        runRules(of, { text, row, column, role: "partner" }, cells);
    }
  };
  const glance = (): Glance => {
    const { markRows } = survey;
    const isPlainOfConcern = markRows.plain !== "" && ofShort(markRows.plain, rules).length > 0;
    return (index) => isPlainOfConcern || markRows.hasOther(index);
  };
  return { check, glance };
}
