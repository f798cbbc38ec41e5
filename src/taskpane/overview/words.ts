import type { Coverage } from "../../coverage/coverage";
import type { FacetIndex, ValueRows } from "../../facets/facet-index";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";

/** A word with the number of agreements that have it. */
export interface CountedWord {
  /** The key of the value in the filters. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

/** What the agreements of a core instrument are about, and where they come from; the most frequent first. */
export interface InstrumentWords {
  readonly instrument: CoreInstrument | null;
  readonly keywords: readonly CountedWord[];
  readonly sources: readonly CountedWord[];
}

/** Keywords and sources for each row of the matrix that has agreements. */
export function wordsPerInstrument(
  table: AgreementTable,
  data: Coverage,
  facets: FacetIndex,
): InstrumentWords[] {
  const [keywords, sources] = [facets.values("keyword"), facets.values("source")];
  return data.rows.flatMap(({ instrument }): InstrumentWords[] => {
    const agreements = table.agreements.filter((agreement) => agreement.instrument === instrument);
    if (agreements.length === 0) return [];
    const rows = new Set(agreements.map(({ row }) => row));
    return [{ instrument, keywords: ranked(keywords, rows), sources: ranked(sources, rows) }];
  });
}

/** The values that these rows have, the most frequent first. */
function ranked(values: readonly ValueRows[], rows: ReadonlySet<number>): CountedWord[] {
  return values
    .filter(({ key }) => key !== "")
    .map(({ key, label, rows: all }) => ({
      key,
      text: label,
      count: all.filter((row) => rows.has(row)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text, "nl"));
}
