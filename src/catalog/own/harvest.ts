import type { AgreementTable } from "../../table/agreement-table";
import type { Example } from "../example";
import { standingsAcross, type StandingAmong } from "../standing/across";
import { legalBasisText, tableStyle } from "../insertion/table-style";
import { standingsOf } from "../standing/standing";
import { isTextOf, plainWords } from "../standing/text-likeness";
import { exampleOfRow } from "./example-of-row";
import { withProvenance, type Provenance } from "./provenance-columns";

/** A table of another region, with the name of the file that it comes from. */
export interface ForeignTable {
  readonly file: string;
  readonly table: AgreementTable;
  /** What its rows say of their examples besides; only of a file of own examples. */
  readonly provenance?: ReadonlyMap<number, Provenance>;
}

/** An agreement of another region, and how it stands to ours. */
export interface HarvestedAgreement {
  readonly example: Example;
  readonly file: string;
  /** Its row in the other table, from 0. */
  readonly row: number;
  /** The row of ours that is the same or like it, on any of our sheets; null when there is none. */
  readonly standing: StandingAmong | null;
  /** The example of the catalogue that it was made from; null when it is new. */
  readonly catalogued: Example | null;
}

/**
 * The agreements of other tables that ours has not in the same words: each text once, the first file's. Rows without an
 * agreement of their own are passed over.
 *
 * @param ours our table, or all of them where each core instrument has a sheet of its own; none when no table is open
 */
export function harvest(
  foreign: readonly ForeignTable[],
  ours: readonly AgreementTable[],
  catalogue: readonly Example[],
): HarvestedAgreement[] {
  const known = new Set(
    ours.flatMap(({ agreements }) => agreements.map(({ text }) => plainWords(text.agreement))),
  );
  const found = foreign.flatMap(({ file, table, provenance }) =>
    table.agreements.flatMap((agreement) => {
      const key = plainWords(agreement.text.agreement);
      if (key === "" || agreement.inheritedFrom.agreement !== undefined || known.has(key)) return [];
      known.add(key);
      const id = `${file}#${table.sheetName}#${agreement.row + 1}`;
      const example = exampleOfRow(table, agreement, id);
      const { row } = agreement;
      return [{ file, row, example: withProvenance(example, provenance?.get(row)) }];
    }),
  );
  const examples = found.map(({ example }) => example);
  const standings = standingsAcross(ours, (table) => standingsOf(table, examples));
  const texts = catalogue.map((example) => ({ example, isText: isTextOf(example.agreement) }));
  const spell = spelling(ours);
  return found.map((one) => ({
    ...one,
    standing: spell(standings.get(one.example.id) ?? null, one.example),
    catalogued: texts.find(({ isText }) => isText(one.example.agreement))?.example ?? null,
  }));
}

/**
 * What a row of another table has in column B, written as it would be inserted into ours: the other table's notation is no
 * difference.
 */
function spelling(ours: readonly AgreementTable[]) {
  const styles = new Map(ours.map((table) => [table, lazy(() => tableStyle(table))]));
  return (standing: StandingAmong | null, example: Example): StandingAmong | null =>
    standing && {
      ...standing,
      differences: standing.differences.map((difference) => {
        const style = difference.field === "legalBasis" ? styles.get(standing.table)?.() : undefined;
        return difference.field === "legalBasis" && style
          ? { ...difference, inExample: legalBasisText(example, style) }
          : difference;
      }),
    };
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
