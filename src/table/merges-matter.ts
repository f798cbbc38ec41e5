import type { AgreementTable } from "./agreement-table";
import type { Area, SheetSnapshot } from "./snapshot";

/**
 * The area of which the merged cells should be asked, because a legal basis or text is empty, or taken for shared, below
 * a filled one; null when knowing them changes nothing, or when they are known. Asking costs the user's undo stack in
 * some builds of Excel (office-js #5918), so ask once and give the answer back in `SheetSnapshot.merges`.
 */
export function areaWhereMergesMatter(snapshot: SheetSnapshot, table: AgreementTable): Area | null {
  if (snapshot.merges !== undefined) return null;
  const { agreements } = table;
  const matters = agreements.some(({ text, inheritedFrom }, index) =>
    (["legalBasis", "legalText"] as const).some((role) => {
      if (index === 0 || table.roles[role] === undefined) return false;
      return inheritedFrom[role] !== undefined || text[role].trim() === "";
    }),
  );
  return matters ? table.area : null;
}
