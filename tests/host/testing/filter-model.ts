import { NO_CHOICE } from "../../../src/facets/choice";
import { applyFilter, showAll } from "../../../src/taskpane/commands/filter";
import { undo } from "../../../src/taskpane/commands/undo";
import { openActionPane, type ActionPane } from "./action-pane";
import { AGREEMENT, KEYWORD, LAST_COLUMN, LEVEL, newRow, OWN_LEVEL, sentence } from "./filter-model-book";
import { WhoHidWhat } from "./filter-model-hidden";
import { CHOICES, linesOf, type Line } from "./filter-model-lines";

/**
 * The user and the pane's filter take turns at random, and the sheet shows what a look at every row gives. The rules:
 *
 * - A filter of the pane shows the rows that fit its choice as they are now, but for those that the user hid: by a filter
 *   of their own on the level, or by hand. *Alles tonen* shows all rows but those, and leaves the user's criteria only.
 *   Taking back puts there what was before it: an earlier choice that stood there still, or no filter of the pane's. A choice
 *   that the user cleared in Excel, or of which no row is hidden any more, was not there just before.
 * - Rows that were hidden by hand before a filter of the pane stay the user's, wherever they are sorted to, until it is
 *   taken away; also when all filters are cleared in Excel's ribbon, which shows them. They are hidden again then.
 * - Without a filter of the pane Excel decides: setting or clearing a filter of one's own shows what was hidden by hand.
 * - A row that is hidden by hand while a filter of the pane is on is the user's too, unless it came or was changed since that
 *   filter, or the user's own filter changes, which shows it. When all filters are cleared in Excel's ribbon, the pane that saw it
 *   hides it again; a pane that is opened later does not know of it.
 * - Nobody can tell, so that either will do: such a row that came or was changed since; and one that a filter of the user's own
 *   hid too when that changed under the pane's, also when it is hidden by hand only after that.
 * - On a protected sheet nothing happens, and the pane says so, unless there was nothing to be done. The workbook remembers all of it.
 */

export const DEEDS = [
  "own filter",
  "hide by hand",
  "hide by hand",
  "apply",
  "apply",
  "apply",
  "sort",
  "insert",
  "delete",
  "edit",
  "edit what is hidden",
  "undo",
  "clear in ribbon",
  "show all",
  "show all",
  "protect",
  "reopen",
] as const;
export interface Deed {
  readonly does: (typeof DEEDS)[number];
  /** A place, or which of several, as a share. */
  readonly at: number;
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

/** The naive reference: who hid what, by the agreements' texts, and which filters are on. */
export class FilterModel {
  private readonly hidden = new WhoHidWhat();
  /** The number of the choice that is on or that the pane still has to take away; null: none. */
  private on: number | null = null;
  private last: { readonly recoveryId: string; readonly before: number | null } | null = null;
  private own = false;
  private isProtected = false;
  private next = 100;
  readonly done = new Map<string, number>();

  constructor(private pane: ActionPane) {}

  private get lines(): Line[] {
    return linesOf(this.pane.sheet);
  }

  async act({ does, at }: Deed): Promise<void> {
    const { host, sheet } = this.pane;
    const lines = this.lines;
    const seen = pick(
      lines.filter(({ hidden }) => !hidden),
      at,
    );
    const bottom = lines.at(-1)?.row ?? 0;
    const data = { top: 1, left: 0, bottom, right: LAST_COLUMN };
    switch (does) {
      case "own filter":
        if (!this.isProtected) this.toggleOwn({ ...data, top: 0 });
        break;
      case "hide by hand":
        // A sheet without any row in view is no place to work.
        if (this.isProtected || !seen || lines.filter(({ hidden }) => !hidden).length < 3) break;
        sheet.setRowsHidden(seen.row, seen.row, true);
        this.hidden.hide(seen, this.on !== null);
        break;
      case "sort":
        host.userSort(sheet.id, data, pick([AGREEMENT, KEYWORD, LEVEL], at) ?? 0, at < 0.5);
        break;
      case "insert":
        if (seen && host.userInsertRows(sheet.id, seen.row, 1).ok) {
          for (const [column, value] of newRow((this.next += 5))) {
            host.userEdit(sheet.id, seen.row, column, { value: column === LEVEL ? OWN_LEVEL : value });
          }
          this.hidden.came(sentence(this.next));
        }
        break;
      case "delete":
        if (seen && lines.length > 4) host.userDeleteRows(sheet.id, seen.row, 1);
        break;
      case "edit":
        if (seen) this.edit(seen, at);
        break;
      case "edit what is hidden":
        this.edit(
          pick(
            lines.filter(({ hidden }) => hidden),
            at,
          ),
          at,
        );
        break;
      case "clear in ribbon":
        this.clearInRibbon();
        break;
      case "protect":
        this.protect(!this.isProtected);
        break;
      case "reopen":
        await this.reopen();
        break;
      case "apply":
        await this.apply(Math.floor(at * CHOICES.length));
        break;
      case "show all":
        await this.showAll();
        break;
      case "undo":
        await this.undo();
        break;
    }
    await this.pane.session.refresh();
  }

  private edit(line: Line | undefined, at: number): void {
    if (!line) return;
    const { host, sheet } = this.pane;
    host.userEdit(sheet.id, line.row, KEYWORD, { value: at < 0.5 ? "lucht" : "bodem" });
    this.hidden.edited(line.agreement);
  }

  private toggleOwn(area: { top: number; left: number; bottom: number; right: number }): void {
    const { host, sheet } = this.pane;
    if (!sheet.autoFilter) sheet.setFilter(null, { area, criteria: new Map() });
    const isSet = host.userFilter(sheet.id, LEVEL, this.own ? null : [OWN_LEVEL]).ok;
    if (!isSet) return;
    this.own = !this.own;
    this.hidden.ownFilterChanged(this.lines, this.on !== null);
  }

  private clearInRibbon(): void {
    const { host, sheet } = this.pane;
    const columns = [...(sheet.autoFilter?.criteria.keys() ?? [])];
    const all = columns.map((column) => host.userFilter(sheet.id, column, null).ok);
    if (all.length === 0 || all.includes(false)) return;
    this.own = false;
    this.hidden.clearedInRibbon(this.on !== null);
  }

  private protect(on: boolean): void {
    const { sheet } = this.pane;
    const options = { ...sheet.protection.options, allowAutoFilter: false, allowFormatRows: false };
    Object.defineProperty(sheet, "protection", {
      value: { protected: on, options },
      configurable: true,
    });
    this.isProtected = on;
  }

  private async reopen(): Promise<void> {
    await this.pane.session.stop();
    this.pane = await openActionPane(this.pane.workbook.save());
    this.hidden.reopened();
    this.isProtected = false;
    this.last = null;
  }

  private async apply(number: number): Promise<void> {
    const { session } = this.pane;
    const choice = CHOICES[number]?.choice ?? NO_CHOICE;
    session.store.set({ choice });
    const before = this.stands() ? this.on : null;
    if (!applyFilter.enabled(session.store.get())) {
      expect(this.fitting(number)).toEqual([]);
      return;
    }
    await this.perform("apply", number, () => this.pane.perform(applyFilter, undefined));
    if (!this.isProtected) this.remember(before);
  }

  async showAll(): Promise<void> {
    const before = this.stands() ? this.on : null;
    await this.perform("show all", null, () => this.pane.perform(showAll, undefined));
    if (this.isProtected) {
      if (this.on === null) this.last = null;
      return;
    }
    this.remember(before);
    // Nothing of the pane's was to be taken away then: taking back shows what was hidden again, and no more.
    if (before === null) this.last = null;
  }

  private async undo(): Promise<void> {
    const { last } = this;
    if (!last || (last.before !== null && this.fitting(last.before).length === 0)) return;
    await this.perform("undo", last.before, () => this.pane.perform(undo, last.recoveryId));
    if (!this.isProtected) this.last = null;
  }

  /** Whether anything of the pane's filter is still to be seen on the sheet. */
  private stands(): boolean {
    return this.criteria().some((column) => column !== LEVEL) || this.hidden.hidesOneByOne(this.lines);
  }

  private criteria(): number[] {
    return [...(this.pane.sheet.autoFilter?.criteria.keys() ?? [])];
  }

  private remember(before: number | null): void {
    const recoveryId = this.pane.told.at(-1)?.recoveryId;
    this.last = recoveryId === undefined ? null : { recoveryId, before };
  }

  /** Lets the pane put a choice on the sheet, or take it away, and looks at every row. */
  private async perform(name: string, number: number | null, work: () => Promise<void>): Promise<void> {
    const { told } = this.pane;
    const was = this.lines;
    const mustChange = this.on !== null || number !== null;
    const isGone = number === null && !this.stands();
    await work();
    const notice = told.at(-1);
    if (this.isProtected && !(isGone && notice?.intent === "success")) {
      expect({ notice, lines: this.lines }).toEqual({ notice, lines: was });
      if (mustChange) expect(notice).toMatchObject({ intent: "warning" });
      return;
    }
    expect({ name, notice }).toMatchObject({ notice: { intent: mustChange ? "success" : "info" } });
    const fits = new Set(
      number === null ? this.lines.map(({ agreement }) => agreement) : this.fitting(number),
    );
    const wanted = this.lines.map((line) => {
      const isOut = !fits.has(line.agreement) || (this.own && line.level !== OWN_LEVEL);
      const isHidden = isOut || (this.hidden.isHidden(line.agreement) ?? line.hidden);
      return `${line.agreement} ${isHidden}`;
    });
    const shown = this.lines.map(({ agreement, hidden }) => `${agreement} ${hidden}`);
    expect({ name, number, shown }).toEqual({ name, number, shown: wanted });
    this.on = number;
    this.done.set(name, (this.done.get(name) ?? 0) + 1);
    this.hidden.filterChanged(this.lines, this.own);
    const isByRow = this.criteria().every((column) => column === LEVEL);
    this.hidden.hiddenOneByOne(isByRow ? this.lines : [], fits, this.own);
    if (number !== null) return;
    const criteria = this.criteria();
    expect({ name, criteria }).toEqual({ name, criteria: this.own ? [LEVEL] : [] });
    this.hidden.takenAway(this.lines, this.own);
  }

  /** The agreements that fit a choice now; a keyword that none has any more does not count. */
  private fitting(number: number): string[] {
    const { choice, fits = () => false } = CHOICES[number] ?? {};
    const values = choice?.groups.keyword?.values ?? [];
    const isGone = values.some((value) => this.lines.every(({ keywords }) => !keywords.includes(value)));
    return isGone ? [] : this.lines.filter(fits).map(({ agreement }) => agreement);
  }

  async end(): Promise<void> {
    this.protect(false);
    await this.pane.session.refresh();
    await this.showAll();
    await this.pane.session.stop();
  }
}
