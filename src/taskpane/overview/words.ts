import type { Coverage } from "../../coverage/coverage";
import { keywordFacet } from "../../facets/keyword-facet";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";

/** A word with the number of agreements that have it. */
export interface CountedWord {
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
export function wordsPerInstrument(table: AgreementTable, data: Coverage): InstrumentWords[] {
  const facet = keywordFacet(table).filter(({ key }) => key !== "");
  return data.rows.flatMap(({ instrument }): InstrumentWords[] => {
    const agreements = table.agreements.filter((agreement) => agreement.instrument === instrument);
    if (agreements.length === 0) return [];
    const rows = new Set(agreements.map(({ row }) => row));
    const keywords = facet.map(({ label, rows: all }) => ({
      text: label,
      count: all.filter((row) => rows.has(row)).length,
    }));
    const sources = agreements.map(({ text }) => text.source.replace(/\s+/g, " ").trim());
    return [{ instrument, keywords: ranked(keywords), sources: ranked(counted(sources)) }];
  });
}

function counted(texts: readonly string[]): CountedWord[] {
  const counts = new Map<string, CountedWord>();
  for (const text of texts) {
    const key = text.toLowerCase();
    const known = counts.get(key);
    if (key !== "") counts.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function ranked(words: readonly CountedWord[]): CountedWord[] {
  return words
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text, "nl"));
}
