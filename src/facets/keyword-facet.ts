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
