import { keywordKey, splitKeywords } from "../keywords/split";
import type { AgreementTable } from "../table/agreement-table";

/** A keyword of column F with the rows that have it. */
export interface KeywordValue {
  /** The form in which keywords are compared; "" stands for rows without a keyword. */
  readonly key: string;
  /** The spelling that most rows use. */
  readonly label: string;
  /** Other spellings that are counted with it. */
  readonly variants: readonly string[];
  /** Sheet rows, in order. */
  readonly rows: readonly number[];
}

interface Collected {
  readonly spellings: Map<string, number>;
  readonly rows: number[];
}

/** Every keyword of the table with its rows, most used first; rows without a keyword come last, with key "". */
export function keywordFacet(table: AgreementTable): KeywordValue[] {
  const found = new Map<string, Collected>();
  const none: number[] = [];
  for (const agreement of table.agreements) {
    const parts = splitKeywords(agreement.text.keyword);
    if (parts.length === 0) none.push(agreement.row);
    for (const { text } of parts) {
      const key = keywordKey(text);
      if (key === "") continue;
      const known: Collected = found.get(key) ?? { spellings: new Map(), rows: [] };
      known.spellings.set(text, (known.spellings.get(text) ?? 0) + 1);
      if (known.rows.at(-1) !== agreement.row) known.rows.push(agreement.row);
      found.set(key, known);
    }
  }
  const values = [...found].map(([key, { spellings, rows }]) => {
    const [label = key, ...variants] = [...spellings]
      .sort((a, b) => b[1] - a[1])
      .map(([spelling]) => spelling);
    return { key, label, variants, rows };
  });
  values.sort((a, b) => b.rows.length - a.rows.length || a.label.localeCompare(b.label, "nl"));
  return none.length > 0 && table.roles.keyword
    ? [...values, { key: "", label: "", variants: [], rows: none }]
    : values;
}

/** Rows that have at least one of the chosen keywords. */
export function rowsWithAny(values: readonly KeywordValue[], chosen: ReadonlySet<string>): number[] {
  const rows = new Set(values.filter((value) => chosen.has(value.key)).flatMap((value) => value.rows));
  return [...rows].sort((a, b) => a - b);
}

/**
 * The cell texts that the sheet's own filter has to show so that exactly the rows with a chosen keyword are visible: the
 * filter works on whole cells, keywords are parts of them.
 */
export function cellTextsWithAny(table: AgreementTable, chosen: ReadonlySet<string>): string[] {
  const texts = new Set<string>();
  for (const { text } of table.agreements) {
    const keys = splitKeywords(text.keyword).map((part) => keywordKey(part.text));
    if (keys.length === 0 ? chosen.has("") : keys.some((key) => chosen.has(key))) texts.add(text.keyword);
  }
  return [...texts];
}
