import type { AgreementTable } from "../../table/agreement-table";

/**
 * Whether merged areas have to be asked for: only when an empty B or C stands below a filled one, because asking can cost
 * the user's undo stack (OfficeDev/office-js#5918).
 */
export function needsMerges(table: AgreementTable): boolean {
  return table.agreements.some(
    ({ inheritedFrom, text }, index) =>
      index > 0 &&
      (Object.keys(inheritedFrom).length > 0 ||
        text.legalBasis.trim() === "" ||
        text.legalText.trim() === ""),
  );
}
