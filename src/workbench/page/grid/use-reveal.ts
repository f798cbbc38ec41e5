import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Place } from "./address";
import type { GridState } from "./controller";
import type { Axis, Windows } from "./use-windows";

/** Each sheet has a window of its own, as in Excel: one that is shown again stands where it stood, a new one at its top. */
export function useOwnPosition(scroller: RefObject<HTMLDivElement | null>, sheetId: string): void {
  const positions = useRef(new Map<string, { readonly left: number; readonly top: number }>());
  const shown = useRef(sheetId);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (shown.current !== sheetId) {
      const { left, top } = positions.current.get(sheetId) ?? { left: 0, top: 0 };
      element.scrollTo(left, top);
    }
    shown.current = sheetId;
    positions.current.set(sheetId, { left: element.scrollLeft, top: element.scrollTop });
  });
}

/** What was scrolled to last: for which request, where the window then stood, and how high the row was. */
interface Shown {
  readonly reveal: number;
  readonly scrollTop: number;
  readonly size: number;
}

/**
 * Scrolls the end of the selection that moves into the window, under the frozen rows and beside the frozen columns. A row that grows
 * afterwards, because its text came later (an add-in inserts a row, goes there and then fills it), is shown again as long as
 * nobody scrolled.
 */
export function useReveal(
  scroller: RefObject<HTMLDivElement | null>,
  { reveal, selection }: GridState,
  windows: Windows,
): void {
  const shown = useRef<Shown>({ reveal: 0, scrollTop: 0, size: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || element.clientHeight === 0) return;
    const { active, anchor, reach } = selection;
    // The active cell walks inside a block (Tab, Enter) or stands at its anchor; then the far corner moves.
    const atAnchor = active.row === anchor.row && active.column === anchor.column;
    const target = atAnchor && !isWholeLine(selection) ? reach : active;
    const last = shown.current;
    const grew = last.scrollTop === element.scrollTop && windows.rows.span(target.row).size > last.size;
    if (last.reveal === reveal && !grew) return;
    windows.settle(target.row);
    scrollTo(element, windows, target);
    // A block larger than the window shows where it begins.
    if (target !== active && reveal === 1) scrollTo(element, windows, active);
    const { size } = windows.rows.span(target.row);
    shown.current = { reveal, scrollTop: element.scrollTop, size };
  });
}

function isWholeLine({ anchor, reach }: GridState["selection"]): boolean {
  return reach.row - anchor.row > 1_000 || reach.column - anchor.column > 200;
}

function scrollTo(element: HTMLElement, { rows, columns }: Windows, target: Place): void {
  const top = position(rows, target.row, element.scrollTop, element.clientHeight);
  const left = position(columns, target.column, element.scrollLeft, element.clientWidth);
  if (top !== element.scrollTop || left !== element.scrollLeft) element.scrollTo(left, top);
}

/** The scroll position that shows a line: as little movement as possible, its start rather than its end. */
function position(axis: Axis, line: number, at: number, room: number): number {
  const { start, size } = axis.span(line);
  const { frozenEnd } = axis;
  if (start < frozenEnd) return at;
  if (start < at + frozenEnd) return start - frozenEnd;
  return start + size > at + room ? Math.min(start - frozenEnd, start + size - room) : at;
}

/** The grid takes the focus back when typing in a cell or in the formula bar ends. */
export function useFocusAfterEditing(scroller: RefObject<HTMLDivElement | null>, editing: boolean): void {
  const before = useRef(editing);
  useEffect(() => {
    const focused = document.activeElement;
    const lost = focused === null || focused === document.body || focused.matches(".formula-text");
    if (before.current && !editing && lost) scroller.current?.focus({ preventScroll: true });
    before.current = editing;
  });
}
