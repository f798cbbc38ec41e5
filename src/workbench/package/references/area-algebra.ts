import type { Area } from "../area";

/** Whether two areas share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The cells that two areas share; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!intersects(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What is left of an area without the cells of another: at most four areas (above, left, right, below). */
export function subtract(area: Area, hole: Area): Area[] {
  const shared = intersection(area, hole);
  if (shared === null) return [area];
  const rest: Area[] = [];
  if (area.top < shared.top) rest.push({ ...area, bottom: shared.top - 1 });
  const middle = { ...area, top: shared.top, bottom: shared.bottom };
  if (area.left < shared.left) rest.push({ ...middle, right: shared.left - 1 });
  if (area.right > shared.right) rest.push({ ...middle, left: shared.right + 1 });
  if (area.bottom > shared.bottom) rest.push({ ...area, top: shared.bottom + 1 });
  return rest;
}

/** The smallest area that holds all of them; null for an empty list. */
export function boundingArea(areas: readonly Area[]): Area | null {
  const [first, ...others] = areas;
  if (first === undefined) return null;
  return others.reduce(
    (bound, area) => ({
      top: Math.min(bound.top, area.top),
      left: Math.min(bound.left, area.left),
      bottom: Math.max(bound.bottom, area.bottom),
      right: Math.max(bound.right, area.right),
    }),
    first,
  );
}

/** Joins areas that stand on top of each other or side by side, so that a list that was split grows short again. */
export function joinAdjacent(areas: readonly Area[]): Area[] {
  return joinAlong(joinAlong(areas, "rows"), "columns");
}

function joinAlong(areas: readonly Area[], axis: "rows" | "columns"): Area[] {
  if (areas.length < 2) return [...areas];
  const open = new Map<string, number>();
  const joined: Area[] = [];
  for (const area of areas) {
    const at = open.get(startKey(area, axis));
    const neighbour = at === undefined ? undefined : joined[at];
    if (at !== undefined && neighbour !== undefined) {
      open.delete(startKey(area, axis));
      joined[at] = { ...neighbour, bottom: area.bottom, right: area.right };
      open.set(endKey(area, axis), at);
    } else {
      open.set(endKey(area, axis), joined.push(area) - 1);
    }
  }
  return joined;
}

function startKey(area: Area, axis: "rows" | "columns"): string {
  return axis === "rows"
    ? `${area.left}:${area.right}:${area.top}`
    : `${area.top}:${area.bottom}:${area.left}`;
}

function endKey(area: Area, axis: "rows" | "columns"): string {
  return axis === "rows"
    ? `${area.left}:${area.right}:${area.bottom + 1}`
    : `${area.top}:${area.bottom}:${area.right + 1}`;
}
