import type { AgreementTable } from "../../table/agreement-table";
import type { Report } from "../rule";

/** The place of a column's heading. Of two header rows the names of partners stand in the lower, other headings above. */
export function headingPlace(table: AgreementTable, column: number): Pick<Report, "row" | "column"> {
  const isPartner = table.partners.some((partner) => partner.column === column);
  const row = isPartner ? table.headerRows.at(-1) : table.headerRows[0];
  return { row: row ?? table.area.top, column };
}

/** The place of what is said of the table as a whole: its first cell, in the header row. */
export function tablePlace(table: AgreementTable): Pick<Report, "row" | "column"> {
  return { row: table.headerRows[0] ?? table.area.top, column: table.area.left };
}
