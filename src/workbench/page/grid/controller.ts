import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import type { CellEdit, HostChange, UserActionResult, WorkbenchHost } from "../../host/workbench-host";
import { Store } from "../store";
import { COLUMN_COUNT, ROW_COUNT } from "../../package/references";
import { areaBetween, sameArea, type Place } from "./address";
import { findPlace } from "./find-place";
import { entryText, parseEntry, tooLong } from "./entry";
import { type FilterButton, filterButtonIn, filterButtons } from "./filter-buttons";
import {
  advance,
  type Direction,
  type GridSelection,
  selectArea,
  selectedArea,
  selectPlace,
  wholeCell,
} from "./selection";
import { type Reach, SheetView } from "./sheet-view";

/** A cell being typed in. */
export interface Editing {
  readonly place: Place;
  readonly text: string;
  /** "enter": typed over, arrow keys finish; "edit": F2, arrow keys move the caret. */
  readonly mode: "enter" | "edit";
  readonly where: "cell" | "bar";
}

/** An open menu, with its place on the screen in CSS pixels. */
export type GridMenu =
  | { readonly kind: "row"; readonly x: number; readonly y: number }
  | { readonly kind: "filter"; readonly x: number; readonly y: number; readonly button: FilterButton };

export interface GridState {
  readonly view: SheetView;
  /** Counts up when cells, structure or formats changed: what was painted is stale. */
  readonly painted: number;
  readonly selection: GridSelection;
  readonly editing: Editing | null;
  /** Counts up when the selection must be scrolled into view. */
  readonly reveal: number;
  readonly menu: GridMenu | null;
  /** Percent. */
  readonly zoom: number;
}

const HOME: Place = { row: 0, column: 0 };

/** The grid's behaviour without its looks: selection, editing and the person's actions, all told to the host. */
export class GridController {
  readonly store: Store<GridState>;
  private readonly remembered = new Map<string, GridSelection>();
  private reach: Reach = { rows: 0, columns: 0 };
  private readonly pending = new Set<HostChange["kind"]>();

  constructor(
    readonly host: WorkbenchHost,
    /** Tells the person why an action was refused; codes are Excel's. */
    private readonly refuse: (code: string) => void,
  ) {
    const selection = this.fromHost();
    const view = new SheetView(this.sheet, this.reach);
    this.store = new Store<GridState>({
      view,
      painted: 0,
      selection,
      editing: null,
      reveal: 1,
      menu: null,
      zoom: 100,
    });
  }

  /** Follows the host's changes from now on, whoever made them; the returned function stops it. */
  follow(): () => void {
    return this.host.subscribe((change) => this.note(change));
  }

  get sheet(): SheetDocument {
    const { workbook } = this.host;
    const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
    if (!active) throw new Error("A workbook without sheets was opened.");
    return active;
  }

  private get state(): GridState {
    return this.store.get();
  }

  get area(): Area {
    return selectedArea(this.state.selection, this.state.view.merges);
  }

  private fromHost(): GridSelection {
    const { selection } = this.host;
    return selection.sheetId === this.sheet.id
      ? selectArea(selection.area)
      : selectArea(areaBetween(HOME, HOME));
  }

  /** One request of the add-in can change a thousand cells; they are taken together. */
  private note(change: HostChange): void {
    if (change.kind === "editing" || change.kind === "history" || change.kind === "kept") return;
    if (this.pending.size === 0) queueMicrotask(() => this.take());
    this.pending.add(change.kind);
  }

  private take(): void {
    if (this.pending.size === 0) return;
    const kinds = new Set(this.pending);
    this.pending.clear();
    const { view, selection, reveal, painted } = this.state;
    const switched = this.sheet.id !== view.sheet.id;
    // The add-in brings sheets to the front too.
    if (switched) this.remembered.set(view.sheet.id, selection);
    const onlyCells = !switched && [...kinds].every((kind) => kind === "cells" || kind === "selection");
    const grown = !isSame(this.sheet.usedArea(false), view.used);
    if (switched || kinds.size > 1 || !kinds.has("selection")) {
      const next = onlyCells && !grown ? view : new SheetView(this.sheet, this.reach);
      this.store.set({ view: next, painted: painted + 1, menu: null });
    }
    const chosen = this.host.selection.area;
    if (switched || !sameArea(chosen, selectedArea(selection, this.state.view.merges))) {
      this.store.set({ selection: this.fromHost(), reveal: reveal + 1 });
    }
  }

  /** Selects cells; `reveal` scrolls them into view. */
  select(selection: GridSelection, reveal = true): void {
    this.store.set({ selection, menu: null, ...(reveal && { reveal: this.state.reveal + 1 }) });
    this.extendReach(selection.reach.row, selection.reach.column);
    const { sheetId, area } = this.host.selection;
    if (sheetId !== this.sheet.id || !sameArea(area, this.area)) this.host.select(this.sheet.id, this.area);
  }

  /** Lets the grid go on beyond the used cells, as far as someone moves or scrolls. */
  extendReach(row: number, column: number): void {
    const { rows, columns } = this.state.view;
    const wholeRow = column >= COLUMN_COUNT - 1 && this.area.left === 0;
    const wholeColumn = row >= ROW_COUNT - 1 && this.area.top === 0;
    const moreRows = !wholeColumn && rows.indexOf(row) >= rows.count - 20;
    const moreColumns = !wholeRow && columns.indexOf(column) >= columns.count - 3;
    if (!moreRows && !moreColumns) return;
    this.reach = {
      rows: moreRows ? Math.min(ROW_COUNT, row + 60) : this.reach.rows,
      columns: moreColumns ? Math.min(COLUMN_COUNT, column + 8) : this.reach.columns,
    };
    this.store.set({ view: new SheetView(this.sheet, this.reach) });
  }

  /** Goes to what is typed in the name box: an address, one on another sheet, or a name. Says so when it is none of these. */
  goToText(text: string): boolean {
    const target = findPlace(this.host.workbook, this.sheet, text);
    if (!target) this.refuse("NoPlace");
    if (!target || !this.commit(null)) return false;
    if (target.sheet !== this.sheet) this.activate(target.sheet.id);
    this.goTo(target.area);
    return true;
  }

  /** Goes to an address; what is being typed goes into its own cell first. */
  goTo(area: Area): void {
    if (!this.commit(null)) return;
    const single = area.top === area.bottom && area.left === area.right;
    const merges = this.state.view.merges;
    this.select(single ? selectPlace({ row: area.top, column: area.left }, merges) : selectArea(area));
  }

  /** Shows another sheet, with the cells that were selected there before. */
  activate(sheetId: string): void {
    if (this.state.editing && !this.commit(null)) return;
    this.remembered.set(this.sheet.id, this.state.selection);
    this.reach = { rows: 0, columns: 0 };
    this.host.activateSheet(sheetId);
    this.take();
    const before = this.remembered.get(sheetId);
    if (before) this.select(before);
  }

  /** The filter button in the (merged) cell, if it is a filter's header. */
  filterButton(place: Place): FilterButton | null {
    return filterButtonIn(filterButtons(this.sheet), wholeCell(place, this.state.view.merges));
  }

  setZoom(zoom: number): void {
    this.store.set({ zoom: Math.min(200, Math.max(50, Math.round(zoom / 10) * 10)) });
  }

  openMenu(menu: GridMenu | null): void {
    this.store.set({ menu });
  }

  /** Starts editing the active cell: with its own content (`text` left out), or typed over. */
  startEdit(where: Editing["where"], text?: string): void {
    const { selection, editing, reveal } = this.state;
    if (editing) {
      this.store.set({ editing: { ...editing, where } });
      return;
    }
    if (this.host.viewOnly) {
      this.refuse("ViewOnly");
      return;
    }
    const place = selection.active;
    const cell = this.sheet.cell(place.row, place.column);
    this.host.beginEdit();
    this.store.set({
      editing: { place, where, text: text ?? entryText(cell), mode: text === undefined ? "edit" : "enter" },
      menu: null,
      reveal: reveal + 1,
    });
  }

  type(text: string): void {
    const { editing } = this.state;
    if (editing) this.store.set({ editing: { ...editing, text } });
  }

  cancel(): void {
    if (!this.state.editing) return;
    this.store.set({ editing: null });
    this.host.endEdit();
  }

  /**
   * Puts what was typed into the cell and moves on. False when the host refused it, and the old content stays; or when no cell can
   * hold it, and it stays in the editor.
   */
  commit(then: Direction | null): boolean {
    const { editing } = this.state;
    if (!editing) return true;
    const { place, text } = editing;
    if (!this.fits([this.edit(place, text)])) return false;
    this.cancel();
    const unchanged = text === entryText(this.sheet.cell(place.row, place.column));
    const accepted = unchanged || this.put([this.edit(place, text)]);
    if (accepted && then) this.advance(then);
    return accepted;
  }

  advance(direction: Direction): void {
    const { selection, view } = this.state;
    this.select(advance(selection, direction, view));
  }

  /** What typed text puts into a cell. */
  edit({ row, column }: Place, text: string): CellEdit {
    return { row, column, input: parseEntry(text, this.sheet.style(row, column).numberFormat) };
  }

  /** Puts content into cells, all or none; false when the host refused it. */
  put(edits: readonly CellEdit[]): boolean {
    return this.fits(edits) && this.report(this.host.userEditCells(this.sheet.id, edits));
  }

  /** Whether cells can hold this; says so when not. */
  private fits(edits: readonly CellEdit[]): boolean {
    for (const { input } of edits) {
      const problem = tooLong(input);
      if (problem) this.refuse(problem);
      if (problem) return false;
    }
    return true;
  }

  /** Takes the person's last action back, or does it again. Nothing happens while a cell is typed in. */
  goBack(way: "undo" | "redo"): void {
    this.openMenu(null);
    this.host[way]();
  }

  /** Tells the person about a refusal; true when there was none. */
  report(result: UserActionResult): boolean {
    if (!result.ok) this.refuse(result.code);
    return result.ok;
  }

  /** Whether the workbook may be changed now, with nothing half typed; says so when not. */
  writable(): boolean {
    if (!this.commit(null)) return false;
    if (this.host.viewOnly) this.refuse("ViewOnly");
    return !this.host.viewOnly;
  }
}

function isSame(one: Area | null, other: Area | null): boolean {
  return one && other ? sameArea(one, other) : one === other;
}
