import { keywordKey, splitKeywords } from "../../keywords/split";
import type { PartnerId } from "../../partners/partner";
import { clearLevel, LEVELS } from "../../rules/level/values";
import { markedPartners } from "../../rules/partners/taking-part";
import { clearType, TYPES } from "../../rules/type/values";
import type { Agreement, AgreementTable, Role } from "../../table/agreement-table";
import type { Example, OwnWords } from "../example";
import { citesTheSame } from "./same-citations";
import { isTextOf, plainWords } from "./text-likeness";

/** The columns in which a row can differ from an example. Column C follows from B. */
export type ComparedRole = Exclude<Role, "instrument" | "legalText">;

/** A field in which a row and an example say something else. */
export type Difference =
  | {
      readonly field: ComparedRole;
      /** The cell as it stands; "" when empty. */
      readonly inTable: string;
      /** As the example would be written, with its blanks open. */
      readonly inExample: string;
    }
  | {
      readonly field: "partners";
      /** Partners of the example that have a column but no mark in the row. */
      readonly missing: readonly PartnerId[];
      /** Partners that only the row marks. */
      readonly added: readonly PartnerId[];
    };

const TYPE_TEXTS = { required: TYPES[0], desirable: TYPES[1] } as const;
const LEVEL_TEXTS = { official: LEVELS[0], administrative: LEVELS[1], both: LEVELS[2] } as const;

/**
 * In what a row differs from an example, field by field. Only meaning counts: not notation, case, order, the table's own
 * words for the type or the filling of blanks. Columns that the table has not are left out.
 */
export function differencesOf(table: AgreementTable, agreement: Agreement, example: Example): Difference[] {
  const differences: Difference[] = [];
  for (const { field, inExample, isSame } of comparisons(example)) {
    const inTable = agreement.text[field];
    if (table.roles[field] !== undefined && !isSame(inTable)) differences.push({ field, inTable, inExample });
  }
  const partners = partnerDifference(table, agreement, example);
  return partners ? [...differences, partners] : differences;
}

interface Comparison {
  readonly field: ComparedRole;
  readonly inExample: string;
  readonly isSame: (cell: string) => boolean;
}

function comparisons(example: Example): Comparison[] {
  const { agreement, type, level, note } = example;
  const basis = example.legalBasis.map(({ citation }) => citation).join("; ");
  const keywords = example.keywords.join("; ");
  const { name, year } = example.source;
  const source = year === null ? name : `${name} (${year})`;
  return [
    { field: "legalBasis", inExample: basis, isSame: isSameBasis(basis) },
    { field: "agreement", inExample: agreement, isSame: isTextOf(agreement) },
    { field: "type", ...valueComparison(type, TYPE_TEXTS, clearType) },
    { field: "keyword", inExample: keywords, isSame: equalBy(keywordSet, keywords) },
    {
      field: "source",
      inExample: source,
      isSame: (cell) => ` ${plainWords(cell)} `.includes(` ${plainWords(name)} `),
    },
    { field: "level", ...valueComparison(level.value, LEVEL_TEXTS, clearLevel) },
    { field: "explanation", inExample: note, isSame: equalBy(plainWords, note) },
  ];
}

/** An example that says no type or level leaves that to the row; one in its own words has these. */
function valueComparison<Value extends string>(
  value: Value | OwnWords,
  texts: Readonly<Record<Value, string>>,
  clear: (cell: string) => string | null,
): Omit<Comparison, "field"> {
  if (typeof value === "string")
    return { inExample: texts[value], isSame: (cell) => clear(cell) === texts[value] };
  const { words } = value;
  return { inExample: words, isSame: words === "" ? () => true : equalBy(plainWords, words) };
}

const equalBy =
  (form: (text: string) => string, inExample: string) =>
  (cell: string): boolean =>
    form(cell) === form(inExample);

const inOrder = (parts: Iterable<string>): string => [...new Set(parts)].sort().join("; ");

/** Whether a cell of column B cites the same; where nothing can be read, whether it has the same words. */
const isSameBasis =
  (basis: string) =>
  (cell: string): boolean =>
    citesTheSame(cell, basis) ?? plainWords(cell) === plainWords(basis);

const keywordSet = (cell: string): string => inOrder(splitKeywords(cell).map(({ text }) => keywordKey(text)));

function partnerDifference(table: AgreementTable, agreement: Agreement, example: Example): Difference | null {
  const marked = new Set(markedPartners(agreement).map((index) => table.partners[index]?.partner));
  const columns = new Set(table.partners.flatMap(({ partner }) => partner ?? []));
  const missing = example.partners.filter((partner) => columns.has(partner) && !marked.has(partner));
  const added = [...columns].filter((partner) => marked.has(partner) && !example.partners.includes(partner));
  return missing.length + added.length === 0 ? null : { field: "partners", missing, added };
}
