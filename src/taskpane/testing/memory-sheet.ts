import type { SheetState } from "../../excel/gateway";
import type { Change } from "../../table/change";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";

/** A sheet as a test writes it down. */
export interface MemorySheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly state?: Partial<SheetState>;
  readonly visible?: boolean;
}

const ORDINARY: SheetState = {
  protected: false,
  allowAutoFilter: true,
  allowFormatCells: true,
  viewOnly: false,
  filtered: false,
};

/** A sheet in memory: values only, from A1 on. */
export class MemorySheet {
  readonly id: string;
  name: string;
  readonly visible: boolean;
  state: SheetState;
  private rows: CellValue[][];

  constructor({ name, rows, state, visible = true }: MemorySheetSpec, index: number) {
    this.id = `{sheet-${index + 1}}`;
    this.name = name;
    this.visible = visible;
    this.state = { ...ORDINARY, ...state };
    this.rows = rows.map((row) => [...row]);
  }

  get values(): readonly (readonly CellValue[])[] {
    return this.rows;
  }

  set(row: number, column: number, value: CellValue): void {
    const cells = this.rows[row];
    if (cells) cells[column] = value;
  }

  snapshot(): SheetSnapshot {
    const width = Math.max(0, ...this.rows.map((row) => row.length));
    const values = this.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    return { sheetId: this.id, sheetName: this.name, top: 0, left: 0, values, listObjects: [] };
  }

  /** Makes the changes and gives what puts them back. */
  apply(changes: readonly Change[]): () => void {
    const before = this.rows.map((row) => [...row]);
    for (const change of changes) {
      if (change.kind === "cell") this.set(change.row, change.column, change.new);
      if (change.kind === "remove-row") this.rows.splice(change.row, 1);
      if (change.kind === "insert-row") {
        const row: CellValue[] = [];
        for (const { column, value } of change.cells) row[column] = value;
        this.rows.splice(
          change.row,
          0,
          Array.from(row, (value) => value ?? ""),
        );
      }
    }
    return () => {
      this.rows = before;
    };
  }
}
