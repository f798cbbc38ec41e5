import type { Area } from "../../table/snapshot";

/**
 * Which change events are answers to our own writing. Excel tells from ExcelApi 1.14 on (`triggerSource`); before that
 * each write announces what it will raise, and each announcement is good for one event.
 */
export interface Echoes {
  /** Cells of this area are about to be written. */
  expectCells(sheetId: string, area: Area): void;
  /** So many rows are about to be inserted or removed here. */
  expectRows(sheetId: string, row: number, count: number): void;
  isOwn(event: ChangeEvent): boolean;
}

export interface ChangeEvent {
  readonly sheetId: string;
  readonly area: Area | null;
  readonly local: boolean;
  /** undefined where this Excel does not tell. */
  readonly triggerSource: string | undefined;
}

/**
 * After so long an announced event does not come any more: Excel merges and drops events.
 * Assumption (Excel): one assignment of values raises one event, with the address that was assigned.
 */
const PATIENCE_MS = 5_000;

/** `now` gives milliseconds. */
export function createEchoes(now: () => number = Date.now): Echoes {
  let expected: {
    readonly sheetId: string;
    readonly area: Area;
    readonly whole: boolean;
    readonly until: number;
  }[] = [];
  const add = (sheetId: string, area: Area, whole: boolean): void => {
    expected = expected.filter(({ until }) => until > now());
    expected.push({ sheetId, area, whole, until: now() + PATIENCE_MS });
  };
  return {
    expectCells: (sheetId, area) => add(sheetId, area, false),
    expectRows: (sheetId, row, count) =>
      add(sheetId, { top: row, left: 0, bottom: row + count - 1, right: 0 }, true),
    isOwn({ sheetId, area, local, triggerSource }) {
      if (triggerSource !== undefined) {
        return triggerSource === "ThisLocalAddin";
      }
      if (!local || !area) {
        return false;
      }
      const index = expected.findIndex(
        (echo) =>
          echo.sheetId === sheetId &&
          echo.until > now() &&
          echo.area.top === area.top &&
          echo.area.bottom === area.bottom &&
          (echo.whole || (echo.area.left === area.left && echo.area.right === area.right)),
      );
      expected = expected.filter((_, position) => position !== index);
      return index >= 0;
    },
  };
}
