import { createEchoes } from "./events/echoes";
import { createListener } from "./events/listen";
import { createFilterer } from "./filter/filterer";
import type { Gateway } from "./gateway";
import { createHighlighter } from "./highlight/highlighter";
import { createRunner } from "./office/run";
import { createSheetBook } from "./office/sheet-book";
import { readMerges } from "./read/read-merges";
import { createSheetReader } from "./read/read-sheet";
import { readShown } from "./read/read-shown";
import { activeSheet, listSheets, selectCell, selectedCell, showCell } from "./read/sheets";
import { createSheetMaker } from "./sheets/sheet-maker";
import { createStore } from "./store/store";
import { createLane } from "./write-lane/queue";
import { createWriteLane } from "./write-lane/write-lane";

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
  const writes = createWriteLane({ ...tools, signals });
  const sheets = createSheetMaker(tools);
  const { readState, writeState } = store;
  return {
    sheets: () => listSheets(run),
    activeSheet: () => activeSheet(run),
    selectedCell: () => selectedCell(run),
    ...createSheetReader(run, book),
    readMerges: (sheetId, area) => readMerges(run, book, sheetId, area),
    selectCell: (sheetId, row, column) => selectCell(run, book, sheetId, row, column),
    readShown: (sheetId, area, columns) => readShown(run, book, sheetId, area, columns),
    showCell: (sheetId, row, column) => lane.run(() => showCell(run, book, sheetId, row, column)),
    ...writes,
    makeSheet: sheets.makeSheet,
    undo: (id) => (sheets.owns(id) ? sheets.undo(id) : writes.undo(id)),
    redo: (id) => (sheets.owns(id) ? sheets.redo(id) : writes.redo(id)),
    ...createHighlighter(tools),
    ...createFilterer({ ...tools, store }),
    readState,
    writeState,
    ...createListener(run, echoes),
  };
}
