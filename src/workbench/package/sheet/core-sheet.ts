import type { Area } from "../area";
import { keepFirstContent } from "../cells/merge-content";
import { readCell, readValues } from "../cells/read-cells";
import { formatAt, writeCell } from "../cells/write-cell";
import type {
  CellContent,
  CellInput,
  CellStyle,
  ColumnState,
  Protection,
  RawValue,
  RowState,
  SheetVisibility,
  StylePatch,
} from "../document";
import { readHyperlinks, setHyperlink, type Hyperlink } from "../links/hyperlinks";
import { readPageSetup, setPageSetup, type PageSetup } from "../print/page-setup";
import { copyStyles, patchStyles } from "../styles/style-cells";
import { defaultColumnWidth, defaultRowHeight, readColumn, setColumnHidden, setColumnWidth } from "./columns";
import { mergeArea, readMerges, unmergeArea } from "./merges";
import { readProtection } from "./protection";
import { readRow, setRowHeight, setRowsHidden } from "./row-looks";
import type { SheetModel } from "./sheet-model";
import { readFrozen, setFrozen } from "./sheet-view";
import { readTabColor } from "./tab-color";
import { usedArea } from "./used-area";

/** The half of a sheet document that is about cells, rows and columns; see `SheetDocument` for what each member does. */
export class CoreSheet {
  constructor(protected readonly model: SheetModel) {}

  get id(): string {
    return this.model.id;
  }

  get name(): string {
    return this.model.name;
  }

  get visibility(): SheetVisibility {
    return this.model.visibility;
  }

  get tabColor(): string | null {
    return readTabColor(this.model.part, this.model.home.styles);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this.model.part, valuesOnly);
  }

  cell(row: number, column: number): CellContent {
    return readCell(this.model, row, column);
  }

  values(area: Area): RawValue[][] {
    return readValues(this.model, area);
  }

  setCell(row: number, column: number, input: CellInput): void {
    writeCell(this.model, row, column, input);
  }

  style(row: number, column: number): CellStyle {
    return this.model.home.styles.style(formatAt(this.model, row, column));
  }

  patchStyle(area: Area, patch: StylePatch): void {
    patchStyles(this.model, area, patch);
  }

  copyStyle(from: Area, to: Area): void {
    copyStyles(this.model, from, to);
  }

  row(row: number): RowState {
    return readRow(this.model.part, row);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    setRowsHidden(this.model.part, first, last, hidden);
    this.model.touch();
  }

  setRowHeight(row: number, points: number | null): void {
    setRowHeight(this.model.part, row, points);
    this.model.touch();
  }

  column(column: number): ColumnState {
    return readColumn(this.model.part, column);
  }

  setColumnWidth(column: number, characters: number): void {
    setColumnWidth(this.model.part, column, characters);
    this.model.touch();
  }

  setColumnHidden(column: number, hidden: boolean): void {
    setColumnHidden(this.model.part, column, hidden);
    this.model.touch();
  }

  get defaultRowHeight(): number {
    return defaultRowHeight(this.model.part);
  }

  get defaultColumnWidth(): number {
    return defaultColumnWidth(this.model.part);
  }

  get merges(): readonly Area[] {
    return readMerges(this.model.part);
  }

  merge(area: Area): void {
    mergeArea(this.model.part, area, () => keepFirstContent(this.model, area));
    this.model.touch();
  }

  unmerge(area: Area): void {
    unmergeArea(this.model.part, area);
    this.model.touch();
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return readFrozen(this.model.part);
  }

  setFrozen(rows: number, columns: number): void {
    setFrozen(this.model.part, rows, columns);
    this.model.touch();
  }

  get hyperlinks(): readonly Hyperlink[] {
    return readHyperlinks(this.model.part);
  }

  setHyperlink(link: Hyperlink): void {
    setHyperlink(this.model.part, link);
    this.model.touch();
  }

  get pageSetup(): PageSetup {
    return readPageSetup(this.model.part);
  }

  setPageSetup(patch: Partial<PageSetup>): void {
    setPageSetup(this.model.part, patch);
    this.model.touch();
  }

  get protection(): Protection {
    return readProtection(this.model.part);
  }
}
