import type { Gateway } from "../../excel/gateway";
import { MemoryBook } from "./memory/memory-book";
import { MemoryFilter } from "./memory/memory-filter";
import { MemoryMarks } from "./memory/memory-marks";
import { MemoryReading } from "./memory/memory-reading";
import { MemoryWriting } from "./memory/memory-writing";

/**
 * A workbook in memory behind the gateway's interface, for tests of what the pane does with Excel's answers. How Excel
 * answers is tested elsewhere, with the real gateway: src/excel and tests/journeys.
 */
export class MemoryGateway extends MemoryBook implements Gateway {
  private readonly reading = new MemoryReading(this);
  private readonly writing = new MemoryWriting(this);
  private readonly marking = new MemoryMarks(this);
  private readonly filter = new MemoryFilter(this);

  sheets = this.reading.sheets;
  activeSheet = this.reading.activeSheet;
  selectedCell = this.reading.selectedCell;
  readSheet = this.reading.readSheet;
  readRows = this.reading.readRows;
  readMerges = this.reading.readMerges;
  readShown = this.reading.readShown;
  readFormulas = this.reading.readFormulas;
  selectCell = this.reading.selectCell;
  showCell = this.reading.showCell;
  hideCell = this.reading.hideCell;

  write = this.writing.write;
  undo = this.writing.undo;
  redo = this.writing.redo;
  makeSheet = this.writing.makeSheet;

  highlight = this.marking.highlight;
  clearHighlight = this.marking.clearHighlight;
  readMarks = this.marking.readMarks;
  putMarks = this.marking.putMarks;
  markedSheets = this.marking.markedSheets;
  countMarks = this.marking.countMarks;

  applyFilter = this.filter.applyFilter;
  showOnlyRows = this.filter.showOnlyRows;
  clearFilter = this.filter.clearFilter;
  setAgain = this.filter.setAgain;
  liftFilters = this.filter.liftFilters;
  putFiltersBack = this.filter.putFiltersBack;
  rowsOutsideFilter = this.filter.rowsOutsideFilter;
  readFilter = this.filter.readFilter;

  readState: Gateway["readState"] = () =>
    this.refusedOr("readState", () => ({ state: this.kept, newer: false, dropped: 0 }));

  writeState: Gateway["writeState"] = (state) =>
    this.refusedOr("writeState", () => {
      this.kept = state;
      return null;
    });

  listen: Gateway["listen"] = (events) =>
    this.answer("listen", () => {
      this.events = events;
      return () => {
        this.events = null;
        return Promise.resolve();
      };
    });
}
