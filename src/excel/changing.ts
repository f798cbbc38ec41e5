import { createFilterer } from "./filter/filterer";
import { createCellShower } from "./filter/show-cell";
import type { Gateway } from "./gateway";
import { createHighlighter } from "./highlight/highlighter";
import type { Runner } from "./office/run";
import type { SheetBook } from "./office/sheet-book";
import { readFormulas } from "./read/read-formulas";
import { createSheetMaker } from "./sheets/sheet-maker";
import type { Store } from "./store/store";
import type { Lane } from "./write-lane/queue";
import { createWriteLane, type LaneTools } from "./write-lane/write-lane";

interface ChangingTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
  readonly store: Store;
  readonly signals: LaneTools["signals"];
}

/** The methods of the gateway that change the workbook, or look at what they changed. */
export type Changing = Pick<
  Gateway,
  | "write"
  | "undo"
  | "redo"
  | "makeSheet"
  | keyof ReturnType<typeof createCellShower>
  | "readFormulas"
  | keyof ReturnType<typeof createHighlighter>
  | keyof ReturnType<typeof createFilterer>
>;

/** Makes them; a file of its own, because the pane shows a table before it changes anything. */
export function createChanging({ store, signals, ...tools }: ChangingTools): Changing {
  const writes = createWriteLane({ ...tools, signals });
  const sheets = createSheetMaker(tools);
  return {
    write: writes.write,
    makeSheet: sheets.makeSheet,
    readFormulas: (sheetId, area) => readFormulas(tools.run, tools.book, sheetId, area),
    undo: (id, watch) => (sheets.owns(id) ? sheets : writes).undo(id, watch),
    redo: (id, watch) => (sheets.owns(id) ? sheets : writes).redo(id, watch),
    ...createCellShower(tools),
    ...createHighlighter(tools),
    ...createFilterer({ ...tools, store }),
  };
}
