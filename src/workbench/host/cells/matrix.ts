import type { Area } from "../../package/area";
import { HostError, invalidArgument } from "../protocol/host-error";

/** Excel gives at most so many cells in one go (5,000,000; Office.js "Resource limits and performance optimization"). */
const MOST_CELLS = 5_000_000;
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const height = (area: Area): number => area.bottom - area.top + 1;
export const width = (area: Area): number => area.right - area.left + 1;
export const isUnbounded = (area: Area): boolean => height(area) > LAST_ROW || width(area) > LAST_COLUMN;

/** A matrix over an area; null for whole rows and columns, as Excel reads those. */
export function matrix<T>(area: Area, cell: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  if (height(area) * width(area) > MOST_CELLS) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
  return Array.from({ length: height(area) }, (_, row) =>
    Array.from({ length: width(area) }, (__, column) => cell(area.top + row, area.left + column)),
  );
}

/** What is written to each cell: a matrix of the area's shape, or one value for all; another shape is refused. */
export function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  const single = !Array.isArray(given)
    ? given
    : isMatrix(given) && given.length === 1 && given[0]?.length === 1
      ? given[0][0]
      : undefined;
  if (single !== undefined && !(Array.isArray(given) && height(area) * width(area) === 1 && single === null))
    return () => single;
  if (!isMatrix(given)) throw invalidArgument("a two-dimensional array is expected");
  if (given.length !== height(area) || given.some((row) => row.length !== width(area))) {
    throw invalidArgument("the array does not match the size or dimensions of the range");
  }
  return (row, column) => given[row - area.top]?.[column - area.left];
}

function isMatrix(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

/** The value that all share; null when they differ, as Excel reads mixed formats. */
export function shared<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  let any = false;
  for (const value of values) {
    if (!any) {
      first = value;
      any = true;
    } else if (value !== first) return null;
  }
  return first ?? null;
}
