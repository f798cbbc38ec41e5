import { createEchoes } from "./events/echoes";
import { createListener } from "./events/listen";
import type { Gateway } from "./gateway";
import { loadLater } from "./load-later";
import { createRunner } from "./office/run";
import { createSheetBook } from "./office/sheet-book";
import { readMerges } from "./read/read-merges";
import { createSheetReader } from "./read/read-sheet";
import { readShown } from "./read/read-shown";
import { activeSheet, listSheets, selectCell, selectedCell } from "./read/sheets";
import { createStore } from "./store/store";
import { createLane } from "./write-lane/queue";

export interface GatewayOptions {
  /** How long Excel may take for one answer, in milliseconds. */
  readonly timeoutMs?: number;
}

/** A large block takes Excel on the web some seconds; after half a minute nothing comes any more. */
const TIMEOUT_MS = 30_000;

/** The gateway to the workbook that this pane belongs to. To be made after `startOffice` gave ok. */
export function createGateway({ timeoutMs = TIMEOUT_MS }: GatewayOptions = {}): Gateway {
  const run = createRunner(timeoutMs);
  const book = createSheetBook();
  const lane = createLane();
  const echoes = createEchoes();
  const store = createStore(run, lane);
  const tools = { run, book, lane };
  const signals = {
    cells: (sheetId: string, areas: readonly Parameters<typeof echoes.expectCells>[1][]) =>
      areas.forEach((area) => echoes.expectCells(sheetId, area)),
    rows: echoes.expectRows,
  };
  const changing = loadLater(async () => {
    const { createChanging } = await import("./changing");
    return createChanging({ ...tools, store, signals });
  });
  const { readState, writeState } = store;
  return {
    sheets: () => listSheets(run),
    activeSheet: () => activeSheet(run),
    selectedCell: () => selectedCell(run),
    ...createSheetReader(run, book),
    readMerges: (sheetId, area) => readMerges(run, book, sheetId, area),
    selectCell: (sheetId, row, column) => selectCell(run, book, sheetId, row, column),
    readShown: (sheetId, area, columns) => readShown(run, book, sheetId, area, columns),
    showCell: changing((part) => part.showCell),
    hideCell: changing((part) => part.hideCell),
    write: changing((part) => part.write),
    undo: changing((part) => part.undo),
    redo: changing((part) => part.redo),
    makeSheet: changing((part) => part.makeSheet),
    readFormulas: changing((part) => part.readFormulas),
    highlight: changing((part) => part.highlight),
    clearHighlight: changing((part) => part.clearHighlight),
    readMarks: changing((part) => part.readMarks),
    putMarks: changing((part) => part.putMarks),
    countMarks: changing((part) => part.countMarks),
    markedSheets: changing((part) => part.markedSheets),
    applyFilter: changing((part) => part.applyFilter),
    showOnlyRows: changing((part) => part.showOnlyRows),
    clearFilter: changing((part) => part.clearFilter),
    liftFilters: changing((part) => part.liftFilters),
    setAgain: changing((part) => part.setAgain),
    putFiltersBack: changing((part) => part.putFiltersBack),
    rowsOutsideFilter: changing((part) => part.rowsOutsideFilter),
    readFilter: changing((part) => part.readFilter),
    readState,
    writeState,
    ...createListener(run, echoes),
  };
}
