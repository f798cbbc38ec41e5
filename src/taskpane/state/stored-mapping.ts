import type { StoredMapping } from "../../excel/store/state";
import type { UserMapping } from "../../table/agreement-table";
import type { SheetSnapshot } from "../../table/snapshot";

/** A sheet's header row as content, by which a mapping is recognised when rows have come above it. */
export function headerFingerprint({ values, top }: SheetSnapshot, row: number): string {
  return (values[row - top] ?? []).map((value) => String(value).trim().toLowerCase()).join("|");
}

/**
 * The mapping that the user made for this sheet, when its header row still has the content that it had; a header that
 * moved is followed. undefined when there is none, or when the header was written anew.
 */
export function mappingFor(
  stored: readonly StoredMapping[],
  snapshot: SheetSnapshot,
): UserMapping | undefined {
  for (const { sheetName, header, mapping } of stored) {
    if (sheetName !== snapshot.sheetName) continue;
    const row = mapping.headerRow ?? snapshot.top;
    if (headerFingerprint(snapshot, row) === header) return mapping;
    const moved = snapshot.values
      .slice(0, HEADER_ROWS)
      .findIndex((_, index) => headerFingerprint(snapshot, snapshot.top + index) === header);
    if (moved >= 0) return { ...mapping, headerRow: snapshot.top + moved };
  }
  return undefined;
}

/** A header stands in the first rows of a sheet. */
const HEADER_ROWS = 60;
