/** Tables of a sheet: their parts, areas, columns and filters. */
export { addTable } from "./add-table";
export { resizeTable, setTableFilter } from "./change-table";
export type { HeaderCells } from "./headers";
export { readTables, type OpenTable } from "./read-table";
export { removeTablePart } from "./table-parts";
