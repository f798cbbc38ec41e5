import type { Gateway, Outcome, SheetState } from "../../excel/gateway";
import { recheckRows, startCheck, type Check } from "../../rules/engine";
import type { LocateResult, NoTable, UserMapping } from "../../table/agreement-table";
import { locateTable } from "../../table/locate-table";
import { areaWhereMergesMatter } from "../../table/merges-matter";
import type { Area, SheetSnapshot } from "../../table/snapshot";
import { changedRows } from "./changed-rows";

/** A sheet as it was read last. */
export interface Reading {
  readonly snapshot: SheetSnapshot;
  readonly state: SheetState;
  readonly result:
    { readonly ok: true; readonly check: Check } | { readonly ok: false; readonly problem: NoTable };
}

/** The columns whose cells are merged down over several agreements. */
const SHARED = ["legalBasis", "legalText"] as const;

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

  constructor(
    private readonly gateway: Gateway,
    private readonly sheetId: string,
  ) {}

  /** The reading that the next one is compared with. */
  get latest(): Reading | null {
    return this.last;
  }

  /** @param mapping what the user pointed out on this sheet */
  async read(mapping?: UserMapping): Promise<Outcome<Reading>> {
    const outcome = await this.gateway.readSheet(this.sheetId);
    if (!outcome.ok) return outcome;
    const { state } = outcome.value;
    let { snapshot } = outcome.value;
    let located = locateTable(snapshot, mapping);
    const merges = await this.mergesFor(snapshot, located);
    if (merges) {
      snapshot = { ...snapshot, merges };
      located = locateTable(snapshot, mapping);
    }
    const result = located.ok
      ? ({ ok: true, check: this.checkOf(snapshot, located) } as const)
      : ({ ok: false, problem: located.problem } as const);
    this.last = { snapshot, state, result };
    return { ok: true, value: this.last };
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

  private checkOf(snapshot: SheetSnapshot, { table }: Extract<LocateResult, { ok: true }>): Check {
    const before = this.last;
    if (!before?.result.ok) return startCheck(table);
    const changed = changedRows(before.snapshot, snapshot);
    return changed === null ? startCheck(table) : recheckRows(before.result.check, table, changed);
  }
}
