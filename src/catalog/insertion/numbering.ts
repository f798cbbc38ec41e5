import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { Spot } from "./spot";

const numberOf = ({ text }: Agreement): number | null => {
  const written = text.instrument.trim();
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
};

/**
 * Gives the number for column A of each new row, where the rows are numbered; null where they are not. The number after
 * the row above, or after the highest one when that is given already: nobody's number changes. Where each section begins
 * again at 1, only the numbers of its own section count.
 */
export function createNumbering(table: AgreementTable): (spot: Spot) => number | null {
  const numbers = table.agreements.flatMap((one) => numberOf(one) ?? []);
  const perSection = new Set(numbers).size < numbers.length;
  const given = new Map<Spot["section"] | undefined, Set<number>>();
  return (spot) => {
    const above = table.agreements.find(({ row }) => row === spot.formatFrom);
    const number = above ? numberOf(above) : null;
    if (number === null) return null;
    const { section } = spot;
    const scope = perSection ? section : undefined;
    const inScope = (one: Agreement): boolean =>
      !perSection || !section || (one.row >= section.firstRow && one.row <= section.lastRow);
    const taken =
      given.get(scope) ?? new Set(table.agreements.filter(inScope).flatMap((one) => numberOf(one) ?? []));
    given.set(scope, taken);
    // An empty section takes after a row of another one.
    const isOwn = above !== undefined && inScope(above);
    const next = isOwn && !taken.has(number + 1) ? number + 1 : Math.max(0, ...taken) + 1;
    taken.add(next);
    return next;
  };
}
