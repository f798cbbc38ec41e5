import type { Coverage } from "../../coverage/coverage";
import { facetIndexOf, facetIndexOfTable } from "../filters/facet-index-of";
import type { PaneState } from "../state/pane-state";
import type { IndexedTable } from "./words";

/** The tables that were counted with the values of their cells; those of the one on screen as it was checked. */
export const indexedTables = (located: PaneState["located"], { tables }: Coverage): IndexedTable[] =>
  tables.map((table) => ({
    table,
    facets:
      located.kind === "table" && located.table === table ? facetIndexOf(located) : facetIndexOfTable(table),
  }));
