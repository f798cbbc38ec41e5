import type { Gateway, Watch } from "../../../excel/gateway";
import type { SheetSpec } from "../../../excel/sheets/sheet-spec";
import type { Change } from "../../../table/change";
import { MemorySheet } from "../memory-sheet";
import type { MemoryBook } from "./memory-book";

/** Writing in cells and making sheets; of these only what was written is undone. */
export class MemoryWriting {
  private readonly undone = new Map<string, () => void>();
  private readonly again = new Map<string, () => unknown>();

  constructor(private readonly book: MemoryBook) {}

  write: Gateway["write"] = (id, _label, changes) =>
    this.book.answer("write", () => {
      const recoveryId = `change-${this.undone.size + 1}`;
      const isFormula = (change: Change): boolean =>
        change.kind === "cell" &&
        this.book.formulas.some(({ row, column }) => row === change.row && column === change.column);
      const conflicts = changes.filter(isFormula);
      const made = changes.filter((change) => !isFormula(change));
      this.undone.set(recoveryId, this.book.sheet(id).apply(made));
      this.again.set(recoveryId, () => this.book.sheet(id).apply(made));
      const insertedRows = insertedIn(made);
      return {
        applied: made.length,
        conflicts,
        formulas: conflicts.length,
        recoveryId,
        insertedRows,
        touched: null,
      };
    });

  undo: Gateway["undo"] = (recoveryId, watch) => this.step("undo", this.undone, recoveryId, watch);

  redo: Gateway["redo"] = (recoveryId, watch) => this.step("redo", this.again, recoveryId, watch);

  makeSheet: Gateway["makeSheet"] = (spec) =>
    this.book.answer("makeSheet", () => {
      const isSame = (one: SheetSpec): boolean => one.kind === spec.kind && one.about === spec.about;
      const there = this.book.all.find(({ name }) => spec.kind !== "table" && name === spec.name);
      const mades = this.book.made.filter(({ name }) => name === spec.name);
      const old = mades.some(isSame) ? there : undefined;
      const kept =
        there && !old ? ({ name: there.name, why: mades.length > 0 ? "other" : "own" } as const) : null;
      this.book.made.push(spec);
      const name = (kept && spec.nameBeside) ?? spec.name;
      const sheet = new MemorySheet({ name, rows: spec.rows }, this.book.all.length);
      if (old) this.book.all.splice(this.book.all.indexOf(old), 1, sheet);
      else this.book.all.push(sheet);
      this.book.activate(this.book.all.indexOf(sheet));
      const recoveryId = `${spec.kind === "table" ? "table" : "sheet"}-${this.book.made.length}`;
      return { sheetId: sheet.id, name: sheet.name, replaced: old !== undefined, kept, recoveryId };
    });

  private step(
    method: "undo" | "redo",
    steps: ReadonlyMap<string, () => unknown>,
    recoveryId: string,
    watch: Watch | undefined,
  ) {
    const go = () => {
      steps.get(recoveryId)?.();
      return { applied: 1, conflicts: [], formulas: 0, recoveryId, insertedRows: [], touched: null };
    };
    return this.book.answer(method, go, watch);
  }
}

/** The rows of insertions as they are numbered when all are done. */
const insertedIn = (changes: readonly Change[]): number[] =>
  changes
    .flatMap((change) => (change.kind === "insert-row" ? [change.row] : []))
    .sort((a, b) => a - b)
    .map((row, index) => row + index);
