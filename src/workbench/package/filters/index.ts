/** AutoFilters of sheets and tables: reading, writing, and which cells they let through. */
export { matchesCriterion, matchingCells, type FilteredCell } from "./matching";
export { setSheetFilter, sheetFilter } from "./sheet-filter";
