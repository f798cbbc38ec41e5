import type { Gateway } from "../../excel/gateway";
import type { AgreementTable } from "../../table/agreement-table";
import { locateTable } from "../../table/locate-table";
import { instrumentOfSheet, siblingTables } from "../../table/only-instrument";
import { Later } from "./later";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";
import { mappingFor } from "./stored-mapping";

/** A colleague who types on another sheet is let finish before that sheet is read again. */
const PAUSE_MS = 1_500;

/**
 * The tables on the other visible sheets of the workbook, for what is judged over all of them where a region has a sheet per
 * core instrument. Read when somebody asks, and kept while nothing is changed there.
 */
export class OtherTables {
  /** By the sheet's id; null: a sheet without a table. */
  private readonly known = new Map<string, AgreementTable | null>();
  private asked = 0;
  private readonly later = new Later(() => void this.look());

  constructor(
    private readonly gateway: Pick<Gateway, "sheets" | "readSheet">,
    private readonly store: Store<PaneState>,
  ) {}

  cancel(): void {
    this.later.cancel();
  }

  /** Something changed on a sheet, or may have. */
  doubt(sheetId: string | undefined): void {
    if (sheetId === undefined || !this.known.delete(sheetId)) return;
    if (this.store.get().otherTables !== null) this.later.ask(PAUSE_MS);
  }

  /** The tables of the other sheets, which come into the state too; a sheet that cannot be read now is left out. */
  async look(): Promise<readonly AgreementTable[]> {
    const asked = ++this.asked;
    const front = this.store.get().sheet?.id;
    const sheets = await this.gateway.sheets();
    const others = sheets.ok ? sheets.value.filter(({ id, visible }) => visible && id !== front) : [];
    const tables: AgreementTable[] = [];
    for (const { id } of others) {
      const table = this.known.get(id) ?? (this.known.has(id) ? null : await this.read(id));
      if (table) tables.push(table);
    }
    if (asked === this.asked && front === this.store.get().sheet?.id) this.store.set({ otherTables: tables });
    return tables;
  }

  /** The tables that make one whole with this one; the other sheets are only read where there can be any. */
  async siblingsOf(table: AgreementTable): Promise<readonly AgreementTable[]> {
    if (instrumentOfSheet(table) === null) return [];
    return siblingTables(table, this.store.get().otherTables ?? (await this.look()));
  }

  private async read(id: string): Promise<AgreementTable | null> {
    const reading = await this.gateway.readSheet(id);
    if (!reading.ok) return null;
    const { snapshot } = reading.value;
    const located = locateTable(snapshot, mappingFor(this.store.get().workbook.mappings, snapshot));
    const table = located.ok ? located.table : null;
    this.known.set(id, table);
    return table;
  }
}
