import type { Gateway, Outcome, SheetRead, SheetState, Watch } from "../../excel/gateway";
import type { SheetChange } from "../../excel/gateway-events";
import {
  recheckRows,
  recheckRowsInTurns,
  startCheck,
  startCheckInTurns,
  type Check,
} from "../../rules/engine";
import type { RuleSettings } from "../../rules/rule";
import type { AgreementTable, LocateResult, NoTable, UserMapping } from "../../table/agreement-table";
import { locateTable } from "../../table/locate-table";
import { areaWhereMergesMatter } from "../../table/merges-matter";
import type { Area, SheetSnapshot } from "../../table/snapshot";
import { changedRows } from "./changed-rows";
import { SinceReading } from "./since-reading";
import { turnsOf } from "./turns";

/** A sheet as it was read last. */
export interface Reading {
  readonly snapshot: SheetSnapshot;
  readonly state: SheetState;
  readonly result:
    { readonly ok: true; readonly check: Check } | { readonly ok: false; readonly problem: NoTable };
}

/** The columns whose cells are merged down over several agreements. */
const SHARED = ["legalBasis", "legalText"] as const;

/** From so many agreements on a full check takes longer than one slice. */
const MANY_ROWS = 2_000;

interface KnownMerges {
  readonly structure: string;
  readonly merges: readonly Area[] | null;
}

/**
 * Reads a sheet, finds its table and checks it. What did not change since the last reading is not checked again, and
 * merged areas are asked for once per structure of the table, because asking can cost the user's undo stack
 * (OfficeDev/office-js#5918).
 */
export class TableReader {
  private last: Reading | null = null;
  private known: KnownMerges | null = null;
  /** What the last check was made with. */
  private settings: RuleSettings | null = null;
  private readonly since = new SinceReading();
  private isReading = false;

  constructor(
    private readonly gateway: Gateway,
    private readonly sheetId: string,
  ) {}

  /** The reading that the next one is compared with. */
  get latest(): Reading | null {
    return this.last;
  }

  /** The next reading asks for what this change touched only, as far as that is sure. */
  note(change: SheetChange, own: boolean): void {
    this.since.note(change, own, this.isReading);
  }

  /** The pane wrote in these rows, which nobody tells of. */
  noteRows(rows: readonly number[]): void {
    for (const row of rows) this.since.note({ kind: "cells", area: wholeRow(row) }, true, this.isReading);
  }

  /** Something was told since the latest reading began. */
  get isBehind(): boolean {
    return this.since.isBehind;
  }

  /** The next reading is of the whole sheet. */
  doubt(): void {
    this.since.doubt();
  }

  /**
   * @param settings the same object as last time: only what changed is checked
   * @param mappingFor what the user pointed out on this sheet
   */
  async read(
    settings: RuleSettings,
    mappingFor: (snapshot: SheetSnapshot) => UserMapping | undefined,
    watch?: Watch,
  ): Promise<Outcome<Reading>> {
    const outcome = await this.readCells(watch);
    if (!outcome.ok) return outcome;
    const { state } = outcome.value;
    let { snapshot } = outcome.value;
    const mapping = mappingFor(snapshot);
    let located = locateTable(snapshot, mapping);
    const merges = await this.mergesFor(snapshot, located);
    if (merges) {
      snapshot = { ...snapshot, merges };
      located = locateTable(snapshot, mapping);
    }
    const check = located.ok ? await this.checkOf(snapshot, located.table, settings, watch) : null;
    if (located.ok && !check) {
      this.since.doubt();
      return GIVEN_UP;
    }
    const result: Reading["result"] = check
      ? { ok: true, check }
      : { ok: false, problem: (located as Extract<LocateResult, { ok: false }>).problem };
    this.last = { snapshot, state, result };
    this.settings = settings;
    return { ok: true, value: this.last };
  }

  /** Checks what was read last with other settings, without asking Excel; null when nothing was read yet. */
  async checkAgain(settings: RuleSettings, watch?: Watch): Promise<Outcome<Reading | null>> {
    const { last } = this;
    if (!last?.result.ok || settings === this.settings) return { ok: true, value: last };
    const check = await fullCheck(last.result.check.table, settings, watch);
    if (!check) return GIVEN_UP;
    this.last = { ...last, result: { ok: true, check } };
    this.settings = settings;
    return { ok: true, value: this.last };
  }

  /** Whether what was read last was checked with these settings. */
  isCheckedWith(settings: RuleSettings): boolean {
    return !this.last?.result.ok || settings === this.settings;
  }

  /** Reads the rows that changed, or the whole sheet when that is not sure enough. */
  private async readCells(watch: Watch | undefined): Promise<Outcome<SheetRead>> {
    this.isReading = true;
    try {
      const touched = await this.readTouched();
      if (touched?.ok) return touched;
      const outcome = touched ?? (await this.gateway.readSheet(this.sheetId, watch));
      if (!outcome.ok) this.since.doubt();
      return outcome;
    } finally {
      this.isReading = false;
    }
  }

  private async readTouched(): Promise<Outcome<SheetRead> | null> {
    const asked = this.since.take();
    const { last } = this;
    if (asked.whole || !last?.result.ok) return null;
    const { headerRows } = last.result.check.table;
    const top = Math.min(...asked.rows.map(({ first }) => first), ...asked.shifts.map(({ first }) => first));
    // What stands above the first agreement decides what the columns mean.
    if (top <= Math.max(...headerRows)) return null;
    if (asked.shifts.length > 0) this.known = null;
    const { merges: _, ...basis } = last.snapshot;
    const outcome = await this.gateway.readRows(this.sheetId, { ...asked, basis });
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if (value) return { ok: true, value };
    // Until it was read as a whole, nothing more is sure.
    this.since.take();
    return null;
  }

  private async mergesFor(snapshot: SheetSnapshot, located: LocateResult): Promise<readonly Area[] | null> {
    if (!located.ok) return null;
    const { table } = located;
    const area = areaWhereMergesMatter(snapshot, table);
    if (!area) return null;
    const shared = table.agreements.flatMap(({ row, text, inheritedFrom }) =>
      SHARED.some((role) => inheritedFrom[role] !== undefined || text[role].trim() === "") ? [row] : [],
    );
    const structure = [area.top, area.left, area.bottom, area.right, ...shared].join(" ");
    if (this.known?.structure !== structure) {
      const merges = await this.gateway.readMerges(this.sheetId, area);
      // A version of Excel that cannot tell is not asked again.
      if (!merges.ok && merges.obstacle.code !== "not-supported") return null;
      this.known = { structure, merges: merges.ok ? merges.value : null };
    }
    return this.known.merges;
  }

  /** null: the user did not want to wait for it. */
  private checkOf(
    snapshot: SheetSnapshot,
    table: AgreementTable,
    settings: RuleSettings,
    watch: Watch | undefined,
  ): Check | Promise<Check | null> {
    const before = this.last;
    if (before?.result.ok && settings === this.settings) {
      const changed = changedRows(before.snapshot, snapshot);
      const { check } = before.result;
      const turn = turnFor(table, watch);
      if (changed !== null)
        return turn ? recheckRowsInTurns(check, table, changed, turn) : recheckRows(check, table, changed);
    }
    return fullCheck(table, settings, watch);
  }
}

const wholeRow = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 0 });

const GIVEN_UP: Outcome<never> = {
  ok: false,
  obstacle: { code: "cancelled", detail: "the check was given up", params: {} },
};

/** Slices for a check of a table that takes longer than one; null for others. */
function turnFor(
  { agreements: { length } }: AgreementTable,
  watch: Watch | undefined,
): ReturnType<typeof turnsOf> | null {
  return watch && length >= MANY_ROWS ? turnsOf(watch, length) : null;
}

function fullCheck(
  table: AgreementTable,
  settings: RuleSettings,
  watch: Watch | undefined,
): Check | Promise<Check | null> {
  const turn = turnFor(table, watch);
  return turn ? startCheckInTurns(table, settings, turn) : startCheck(table, settings);
}
