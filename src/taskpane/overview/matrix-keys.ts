import { useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** A number or empty spot of the matrix: its row and column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface MatrixKeys {
  readonly table: RefObject<HTMLTableElement | null>;
  /** What a button of the matrix gets: whether Tab goes to it, and what the keys do there. */
  readonly propsFor: (spot: Spot) => {
    readonly tabIndex: 0 | -1;
    readonly "data-spot": string;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

const nameOf = ({ row, column }: Spot): string => `${row}-${column}`;

/**
 * The matrix as one stop of the Tab key: the arrows go through it, Home and End to the ends of a row, and with Ctrl to the
 * first and the last. Source: WAI-ARIA Authoring Practices 1.2, "Grid Pattern" and "Managing Focus Within Components Using a
 * Roving tabindex".
 *
 * @param spots everything that can be pressed, row by row
 */
export function useMatrixKeys(spots: readonly Spot[]): MatrixKeys {
  const table = useRef<HTMLTableElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const names = spots.map(nameOf);
  const active = last !== null && names.includes(last) ? last : names[0];
  const go = (event: KeyboardEvent<HTMLElement>, from: Spot): void => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const to = spotAfter(event.key, event.ctrlKey, from, spots);
    if (!to) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-spot="${nameOf(to)}"]`)?.focus();
  };
  return {
    table,
    propsFor: (spot) => ({
      tabIndex: nameOf(spot) === active ? 0 : -1,
      "data-spot": nameOf(spot),
      onFocus: () => setLast(nameOf(spot)),
      onKeyDown: (event) => go(event, spot),
    }),
  };
}

/** Where a key goes from a spot; the same spot at an edge, undefined for a key that does not move. */
function spotAfter(key: string, isCtrl: boolean, from: Spot, spots: readonly Spot[]): Spot | undefined {
  const inRow = spots.filter(({ row }) => row === from.row);
  const inColumn = spots.filter(({ column }) => column === from.column);
  if (isCtrl) return { Home: spots[0], End: spots.at(-1) }[key];
  const nextIn = (line: readonly Spot[], step: 1 | -1): Spot =>
    line[line.findIndex((one) => nameOf(one) === nameOf(from)) + step] ?? from;
  const moves: Readonly<Record<string, Spot | undefined>> = {
    ArrowRight: nextIn(inRow, 1),
    ArrowLeft: nextIn(inRow, -1),
    ArrowDown: nextIn(inColumn, 1),
    ArrowUp: nextIn(inColumn, -1),
    Home: inRow[0],
    End: inRow.at(-1),
  };
  return moves[key];
}
