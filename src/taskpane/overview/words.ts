import type { Coverage } from "../../coverage/coverage";
import type { FacetIndex } from "../../facets/facet-index";
import { findPlaceholder } from "../../rules/cell/placeholder/find";
import { isErrorValue } from "../../rules/cells";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";

/** A word with the number of agreements that have it. */
export interface CountedWord {
  /** The key of the value in the filters. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
  /** The first table that has it. */
  readonly table: AgreementTable;
}

/** What the agreements of a core instrument are about, and where they come from; the most frequent first. */
export interface InstrumentWords {
  readonly instrument: CoreInstrument | null;
  readonly keywords: readonly CountedWord[];
  readonly sources: readonly CountedWord[];
}

/** A table with the values of its cells. */
export interface IndexedTable {
  readonly table: AgreementTable;
  readonly facets: FacetIndex;
}

/** Keywords and sources for each row of the matrix that has agreements, counted over all tables. */
export function wordsPerInstrument(tables: readonly IndexedTable[], data: Coverage): InstrumentWords[] {
  return data.rows.flatMap(({ instrument, counts }): InstrumentWords[] => {
    if (counts.total === 0) return [];
    const parts = tables.map(({ table, facets }): RowsOf => {
      const agreements = table.agreements.filter((agreement) => agreement.instrument === instrument);
      return { table, facets, rows: new Set(agreements.map(({ row }) => row)) };
    });
    return [{ instrument, keywords: ranked(parts, "keyword"), sources: ranked(parts, "source") }];
  });
}

/** The rows of a core instrument in a table. */
type RowsOf = IndexedTable & { readonly rows: ReadonlySet<number> };

/** Whether it says something: no error of a formula and no gap that somebody is still to fill in; the check tells those. */
const isWord = (text: string): boolean => !isErrorValue(text) && findPlaceholder(text, false) === null;

/** The values that these rows have, the most frequent first. */
function ranked(parts: readonly RowsOf[], group: "keyword" | "source"): CountedWord[] {
  const words = new Map<string, CountedWord>();
  for (const { table, facets, rows } of parts) {
    for (const { key, label, rows: all } of facets.values(group)) {
      const count = key === "" ? 0 : all.filter((row) => rows.has(row)).length;
      const known = words.get(key) ?? { key, text: label, count: 0, table };
      if (count > 0 && isWord(label)) words.set(key, { ...known, count: known.count + count });
    }
  }
  return [...words.values()].sort(
    (one, other) => other.count - one.count || one.text.localeCompare(other.text, "nl"),
  );
}
