import { EMPTY_STATE, type WorkbookState } from "../../excel/store/state";

/**
 * What the workbook keeps after the step from one state to another was made on what it keeps now, with what others
 * changed since; null when they changed the very thing. Entries of lists are known by their content, those of records by
 * their key.
 */
export function mergeStep(now: WorkbookState, from: WorkbookState, to: WorkbookState): WorkbookState | null {
  let merged: WorkbookState = now;
  for (const name of Object.keys(EMPTY_STATE) as (keyof WorkbookState)[]) {
    const [current, before, after] = [now[name], from[name], to[name]];
    const part = isSame(current, before)
      ? after
      : Array.isArray(current)
        ? mergeLists(current, before as readonly unknown[], after as readonly unknown[])
        : mergeRecords(current as Entries, before as Entries, after as Entries);
    if (part === null) return null;
    merged = { ...merged, [name]: part };
  }
  return merged;
}

type Entries = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function mergeLists(
  now: readonly unknown[],
  from: readonly unknown[],
  to: readonly unknown[],
): readonly unknown[] | null {
  const goes = without(from, to) ?? [];
  const comes = without(to, from) ?? [];
  const left = goes.length === 0 ? now : without(now, goes, true);
  return left && [...left, ...comes];
}

/** The entries without as many equal ones as the others hold; null when all of these must be there and one is not. */
function without(
  all: readonly unknown[],
  others: readonly unknown[],
  mustHold = false,
): readonly unknown[] | null {
  const gone = others.map((entry) => JSON.stringify(entry));
  const left = all.filter((entry) => {
    const at = gone.indexOf(JSON.stringify(entry));
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
  return mustHold && gone.length > 0 ? null : left;
}

function mergeRecords(now: Entries, from: Entries, to: Entries): Entries | null {
  const merged = new Map(Object.entries(now));
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (isSame(from[key], to[key])) continue;
    if (!isSame(now[key], from[key])) return null;
    if (to[key] === undefined) merged.delete(key);
    else merged.set(key, to[key]);
  }
  return Object.fromEntries(merged);
}
