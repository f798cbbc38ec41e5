import { rowFingerprint } from "../office/fingerprint";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import type { Edit } from "./edit";
import { rowAt, rowOver } from "./snapshot-edit";

/** How far apart rows are for the one to tell where the other went. */
const NEIGHBOURHOOD = 25;
/** A row counts as the same one when at least this share of its text is unchanged. */
export const SAME_ROW = 0.5;
/** Likenesses that are worked out for one question. */
const MOST_COMPARED = 200_000;
/** Long texts say more about a row than marks, up to this many characters. */
const WEIGHT_LIMIT = 60;

/** The rows by whose content an edit is placed. */
export function rowsAround(edit: Edit): number[] {
  const { row } = edit;
  switch (edit.kind) {
    case "cell":
      return [row];
    case "insert":
      return [row - 1, row, edit.formatFrom ?? row].filter((candidate) => candidate >= 0);
    case "remove":
      return [row - 1, row, row + 1, edit.like ?? row].filter((candidate) => candidate >= 0);
  }
}

/**
 * Where rows of `basis` stand in `current`: by basis row, the sheet row now, or null when the row cannot be told. A row
 * is recognised by its content; where that stands in several places, by the rows beside it; where it stands nowhere,
 * as the row in its place that was edited meanwhile, provided that of all rows that are new the one is most like the
 * other, and of all rows that are gone the other most like the one: rows of a section are much alike.
 */
export function anchorRows(
  basis: SheetSnapshot,
  wanted: readonly number[],
  current: SheetSnapshot,
): Map<number, number | null> {
  const left = basis.left;
  const columns = basis.values[0]?.length ?? 0;
  const { print: then, places: placesThen } = index(basis, left, columns);
  const { print: now, places: placesNow } = index(current, left, columns);

  /** Where the row's content stands, when that is certain: the same content in the same place is the same row. */
  const certain = (row: number): number | null => {
    const print = then(row);
    if (print === "") {
      return null;
    }
    if (now(row) === print) {
      return row;
    }
    const places = placesNow.get(print) ?? [];
    const only = places.length === 1 && placesThen.get(print)?.length === 1 ? places : null;
    const beside = places.filter(
      (place) => now(place - 1) === then(row - 1) && now(place + 1) === then(row + 1),
    );
    return only?.[0] ?? (beside.length === 1 ? (beside[0] ?? null) : null);
  };
  /** How far the nearest row that is certain has moved. */
  const shiftNear = (row: number): number | null => {
    for (let distance = 1; distance <= NEIGHBOURHOOD; distance++) {
      for (const near of [row - distance, row + distance]) {
        const place = certain(near);
        if (place !== null) {
          return place - near;
        }
      }
    }
    return null;
  };
  const others = lazily(() => ({
    // Rows that stand nowhere as they were, and rows that are like none of before.
    gone: surplus(placesThen, placesNow).filter((row) => certain(row) === null),
    fresh: surplus(placesNow, placesThen).filter((place) => then(place) !== now(place)),
  }));
  let compared = 0;
  const edited = (row: number): number | null => {
    const { gone, fresh } = others();
    const shift = shiftNear(row);
    const places = new Set(shift === null || shift === 0 ? [row] : [row, row + shift]);
    compared += gone.length + fresh.length;
    // Of very many nobody can say in time which is which; then none is taken for another.
    if (!gone.includes(row) || compared > MOST_COMPARED) return null;
    const alike = (one: number, place: number): number =>
      likeness(rowAt(basis, one), rowOver(current, place, left, columns));
    const best = fresh
      .filter((place) => places.has(place))
      .map((place) => [place, alike(row, place)] as const);
    const [place, most] = best.toSorted((a, b) => b[1] - a[1])[0] ?? [-1, 0];
    const isMost =
      most >= SAME_ROW &&
      fresh.every((one) => one === place || alike(row, one) < most) &&
      gone.every((one) => one === row || alike(one, place) < most);
    return isMost ? place : null;
  };
  const blank = (row: number): number | null => {
    const above = certain(row - 1);
    const below = certain(row + 1);
    const place = above !== null ? above + 1 : below !== null ? below - 1 : row;
    const fits = now(place) === "" && (below === null || below === place + 1);
    return fits ? place : null;
  };
  const place = (row: number): number | null =>
    then(row) === "" ? blank(row) : (certain(row) ?? edited(row));
  return new Map(wanted.map((row) => [row, place(row)]));
}

/** Places of rows that stand more often in the one than in the other. */
function surplus(
  one: ReadonlyMap<string, readonly number[]>,
  other: ReadonlyMap<string, readonly number[]>,
): number[] {
  return [...one].flatMap(([print, places]) =>
    print !== "" && places.length > (other.get(print)?.length ?? 0) ? places : [],
  );
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

interface RowIndex {
  /** Fingerprint of a sheet row; "" for a blank one and outside the snapshot. */
  readonly print: (row: number) => string;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function index(snapshot: SheetSnapshot, left: number, columns: number): RowIndex {
  const places = new Map<string, number[]>();
  const prints = snapshot.values.map((_, offset) => {
    const row = snapshot.top + offset;
    const print = rowFingerprint(rowOver(snapshot, row, left, columns));
    const rows = places.get(print);
    if (rows) {
      rows.push(row);
    } else {
      places.set(print, [row]);
    }
    return print;
  });
  return { print: (row) => prints[row - snapshot.top] ?? "", places };
}

/** Share of the text that two rows have in common, by place. */
export function likeness(one: readonly CellValue[], other: readonly CellValue[]): number {
  let same = 0;
  let all = 0;
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const mine = String(one[index] ?? "");
    const theirs = String(other[index] ?? "");
    const weight = Math.min(WEIGHT_LIMIT, Math.max(mine.length, theirs.length));
    all += weight;
    same += mine === theirs ? weight : 0;
  }
  return all === 0 ? 0 : same / all;
}

/** The edit in the numbering of now, or null when its row cannot be told. */
export function placeEdit(edit: Edit, anchors: ReadonlyMap<number, number | null>): Edit | null {
  const at = (row: number): number | null => anchors.get(row) ?? null;
  const above = at(edit.row - 1);
  if (edit.kind === "cell") {
    const row = at(edit.row);
    return row === null ? null : { ...edit, row };
  }
  if (edit.kind === "insert") {
    const row = above !== null && edit.formatFrom !== edit.row ? above + 1 : at(edit.row);
    const formatFrom = edit.formatFrom === null ? null : at(edit.formatFrom);
    // A row that perhaps never went: where something stands in its place, it is not put there again.
    if (edit.unconfirmed && (above === null || at(edit.row) !== above + 1)) return null;
    return row === null ? null : { ...edit, row, formatFrom };
  }
  const row = at(edit.row);
  const { like } = edit;
  return row === null ? null : { ...edit, row, ...(typeof like === "number" ? { like: at(like) } : {}) };
}
