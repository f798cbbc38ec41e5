import type { MadeRow } from "../../catalog/provenance/provenance";
import type { Json, WorkbookState } from "../../excel/store/state";

/** Under this name the workbook keeps which rows were made from which example. */
const NAME = "madeRows";

/** Which rows of this workbook were made from which example; an entry that cannot be read is left out. */
export function madeRowsOf({ more }: WorkbookState): readonly MadeRow[] {
  const kept = more[NAME];
  return Array.isArray(kept) ? kept.flatMap((entry: Json) => readEntry(entry) ?? []) : [];
}

/** The state with these rows; each is kept as a short list, because there can be hundreds. */
export function withMadeRowsKept(state: WorkbookState, rows: readonly MadeRow[]): WorkbookState {
  const kept = rows.map(({ exampleId, version, key }) => [exampleId, version, key]);
  return { ...state, more: { ...state.more, [NAME]: kept } };
}

function readEntry(entry: Json): MadeRow | null {
  if (!Array.isArray(entry)) return null;
  const [exampleId, version, key] = entry as readonly Json[];
  return typeof exampleId === "string" && typeof version === "number" && typeof key === "string"
    ? { exampleId, version, key }
    : null;
}
