import type { AgreementTable } from "../../table/agreement-table";
import type { Example } from "../example";
import type { Provenance } from "../standing/standing";
import { plainWords, RowTexts } from "../standing/text-likeness";

/** Which example a row was made from, as it is kept in the workbook. The row is known by its content, not its number. */
export interface MadeRow {
  readonly exampleId: string;
  readonly version: number;
  /** Short name of the agreement as it was inserted. */
  readonly key: string;
}

/** From this share of pairs of words on, a row that was edited since is still taken for the one that was made. */
const STILL_THE_ROW = 0.6;
/** The oldest are forgotten first; so many take about 50 kB of the workbook's 200. */
const MOST_KEPT = 900;

/** A short name for the text of an agreement; case, spaces and punctuation do not count. */
export function agreementKey(text: string): string {
  let sum = 0x811c9dc5;
  const plain = plainWords(text);
  for (let at = 0; at < plain.length; at++) sum = Math.imul(sum ^ plain.charCodeAt(at), 0x01000193);
  return `${(sum >>> 0).toString(36)}.${plain.length.toString(36)}`;
}

/** What is kept, with rows that were made now. */
export function withMadeRows(kept: readonly MadeRow[], made: readonly MadeRow[]): MadeRow[] {
  const keys = new Set(made.map(({ key }) => key));
  return [...kept.filter(({ key }) => !keys.has(key)), ...made].slice(-MOST_KEPT);
}

/**
 * Where the rows that were made stand in a table now. One whose agreement was edited since is found by the text of its
 * example; one that is gone, or stands on another sheet, is left out.
 *
 * @param textOf the agreement of an example's version; null when it is not known any more
 */
export function madeRowsIn(
  table: AgreementTable,
  kept: readonly MadeRow[],
  textOf: (exampleId: string, version: number) => string | null,
): Provenance[] {
  if (kept.length === 0) return [];
  const rowOf = new Map<string, number>();
  for (const { text, row } of table.agreements) {
    const key = agreementKey(text.agreement);
    if (text.agreement.trim() !== "" && !rowOf.has(key)) rowOf.set(key, row);
  }
  const found = kept.map((made) => ({ made, row: rowOf.get(made.key) ?? null }));
  const taken = new Set(found.flatMap(({ row }) => row ?? []));
  const texts = found.every(({ row }) => row !== null) ? null : new RowTexts(table.agreements);
  return found.flatMap(({ made: { exampleId, version }, row }) => {
    const text = row === null ? textOf(exampleId, version) : null;
    const like =
      text === null
        ? undefined
        : texts?.likeTo(text, STILL_THE_ROW).find(({ agreement }) => !taken.has(agreement.row));
    const place = row ?? like?.agreement.row;
    if (place === undefined) return [];
    taken.add(place);
    return [{ row: place, exampleId, version }];
  });
}

/** The agreement of any version of the examples at hand, for `madeRowsIn`. */
export function versionTexts(
  examples: readonly Pick<Example, "id" | "version" | "agreement">[],
): (exampleId: string, version: number) => string | null {
  const texts = new Map(examples.map(({ id, version, agreement }) => [`${id} ${version}`, agreement]));
  return (id, version) => texts.get(`${id} ${version}`) ?? null;
}
