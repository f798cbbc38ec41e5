import type { AgreementTable, Section } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { instrumentOfSheet } from "../../table/only-instrument";
import type { NewSection } from "./new-section";
import { nextInOrder } from "./order";
import { behindShared } from "./spot";

/**
 * Plans the place of a core instrument that no row has yet, in a table without headings: where the order of the core
 * instruments says, else below the last row. null: the table has headings, or its rows say nothing of core instruments.
 */
export function planNamedSection(
  table: AgreementTable,
  instrument: CoreInstrument,
  name: string,
): NewSection | null {
  const { sections, agreements, lastRow } = table;
  if (sections.length === 0 || sections.some(({ headingRow }) => headingRow !== null)) return null;
  const next = instrumentOfSheet(table) === null ? nextInOrder(sections, instrument) : undefined;
  const between = next && betweenSections(table, next);
  const row = between?.row ?? lastRow + 1;
  return {
    row,
    formatFrom: between?.formatFrom ?? agreements.at(-1)?.row ?? null,
    section: { instrument, label: name, headingRow: null, firstRow: row, lastRow: row - 1 },
    heading: null,
    above: between && next ? next.label : null,
  };
}

/** Below the section before `next`, or at the top; null where a row there would take a name or a shared cell from others. */
function betweenSections(
  table: AgreementTable,
  next: Section,
): { readonly row: number; readonly formatFrom: number } | null {
  const { sections, agreements } = table;
  const first = agreements.find(({ row }) => row === next.firstRow);
  const isNamed =
    first?.text.instrument.trim() === next.label && first.inheritedFrom.instrument === undefined;
  if (!isNamed) return null;
  const before = sections[sections.indexOf(next) - 1];
  if (!before) return { row: next.firstRow, formatFrom: next.firstRow };
  const isApart = behindShared(table, before.lastRow) === before.lastRow;
  return isApart ? { row: before.lastRow + 1, formatFrom: before.lastRow } : null;
}
