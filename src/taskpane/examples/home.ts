import type { Example } from "../../catalog/example";
import type { SheetRef } from "../../excel/gateway";
import type { AgreementTable } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { instrumentOfSheet } from "../../table/only-instrument";

/** Examples that are for another core instrument than the sheet is kept for, and where they belong. */
export interface Home {
  /** What the sheet on screen is for. */
  readonly here: CoreInstrument;
  /** How many of the examples are for another one. */
  readonly count: number;
  /** Their titles, in one line; of many the first few. */
  readonly titles: string;
  /** What these are for; null: for several. */
  readonly wanted: CoreInstrument | null;
  /** The sheet that is kept for that, where all of the examples are for it. */
  readonly sheet: SheetRef | null;
  /** The sheets on which they all belong, each with the places of its examples in the list; null: not each has a sheet. */
  readonly parts: readonly HomePart[] | null;
}

/** A sheet, and which of the examples belong there. */
interface HomePart {
  readonly sheet: SheetRef;
  readonly at: readonly number[];
}

/** So many are named; more make no sentence. */
const MOST_NAMED = 4;

/** null where the sheet is kept for any core instrument, or for that of the examples. */
export function homeOf(
  table: AgreementTable,
  examples: readonly Pick<Example, "instrument" | "title">[],
  others: readonly AgreementTable[],
): Home | null {
  const here = instrumentOfSheet(table);
  const foreign = examples.filter(({ instrument }) => instrument !== here);
  const [first] = foreign;
  if (here === null || !first) return null;
  const wanted = foreign.every(({ instrument }) => instrument === first.instrument) ? first.instrument : null;
  const isOfAll = wanted !== null && foreign.length === examples.length;
  const found = isOfAll ? others.find((other) => instrumentOfSheet(other) === wanted) : undefined;
  const sheet = found ? { id: found.sheetId, name: found.sheetName, visible: true } : null;
  const named = foreign.slice(0, MOST_NAMED).map(({ title }) => `‘${title}’`);
  const titles = [...named, ...(foreign.length > named.length ? ["…"] : [])].join(", ");
  const parts = sheet ? null : partsOf([table, ...others], examples);
  return { here, count: foreign.length, titles, wanted, sheet, parts };
}

/** The examples by the sheet that is kept for their core instrument, in the order of the tables. */
function partsOf(
  tables: readonly AgreementTable[],
  examples: readonly Pick<Example, "instrument">[],
): readonly HomePart[] | null {
  const homes = examples.map(({ instrument }) =>
    tables.find((table) => instrumentOfSheet(table) === instrument),
  );
  if (homes.includes(undefined)) return null;
  return tables.flatMap((table) => {
    const at = homes.flatMap((home, index) => (home === table ? [index] : []));
    const { sheetId: id, sheetName: name } = table;
    return at.length > 0 ? [{ sheet: { id, name, visible: true }, at }] : [];
  });
}

/** The parts with the examples themselves. */
export const partsWith = <One>(
  parts: readonly HomePart[],
  examples: readonly One[],
): { readonly sheet: SheetRef; readonly examples: readonly One[] }[] =>
  parts.map(({ sheet, at }) => ({ sheet, examples: examples.filter((_, index) => at.includes(index)) }));
