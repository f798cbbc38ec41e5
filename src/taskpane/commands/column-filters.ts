import { GROUPS, type FilterChoice, type GroupChoice, type GroupId } from "../../facets/choice";
import { columnFilterFor, markCells, roleCells } from "../../facets/sheet-filter";
import { partnerKey } from "../../facets/values-of";
import type { ColumnFilter } from "../../excel/gateway-filter";
import type { AgreementTable, Role } from "../../table/agreement-table";
import { facetIndexOf } from "../filters/facet-index-of";
import type { PaneSession } from "../state/pane-session";

/** Groups that look at one column, which the sheet's own filter can do as well. */
const COLUMN_OF: Readonly<Partial<Record<GroupId, Role>>> = {
  keyword: "keyword",
  type: "type",
  level: "level",
  instrument: "instrument",
  source: "source",
  law: "legalBasis",
};

/** The choice as the sheet's own filter; null when it takes hidden rows. */
export function columnFilters(session: PaneSession, choice: FilterChoice): ColumnFilter[] | null {
  const { located } = session.store.get();
  const { basis } = session;
  if (located.kind !== "table" || !basis || choice.text.trim() !== "") return null;
  const isText = (row: number, column: number): boolean =>
    typeof basis.values[row - basis.top]?.[column - basis.left] === "string";
  const filters: ColumnFilter[] = [];
  for (const group of GROUPS) {
    const own = choice.groups[group];
    if (!own || own.values.length === 0) continue;
    for (const part of columnsOf(group, own, located.table)) {
      // Each column by itself: the sheet combines its columns as the groups are combined.
      const { rows } = facetIndexOf(located).evaluate({ text: "", groups: { [group]: part.choice } });
      const filter = part.cells && columnFilterFor(located.table, part.cells, new Set(rows), isText);
      if (!filter) return null;
      filters.push(filter);
    }
  }
  return filters;
}

interface ColumnPart {
  readonly choice: GroupChoice;
  /** null: no column says it. */
  readonly cells: ReturnType<typeof roleCells> | null;
}

/**
 * A group's choice by column. Partners have a column each, which the sheet combines by "and": so it can show rows with every
 * one of them or with none, but not with one or more of several.
 */
function columnsOf(group: GroupId, choice: GroupChoice, table: AgreementTable): readonly ColumnPart[] {
  const role = COLUMN_OF[group];
  if (role) return [{ choice, cells: roleCells(role) }];
  const { mode, values } = choice;
  if (group !== "partner" || (mode === "any" && values.length > 1)) return [{ choice, cells: null }];
  return values.map((value) => {
    const places = table.partners.flatMap((one, place) => (partnerKey(one) === value ? [place] : []));
    const [place] = places;
    const cells = place !== undefined && places.length === 1 ? markCells(place) : null;
    return { choice: { mode, values: [value] }, cells };
  });
}
