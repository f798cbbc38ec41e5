/** The test workbooks with a table as regions keep it, tests/workbooks/<name>.xlsx, that open in a moment. */
export const REGION_WORKBOOKS = [
  "01-plat",
  "02-titelblok",
  "04-exceltabel",
  "05-tussenkoppen",
  "07-rommelig",
  "20-bladen",
  "21-genummerd",
  "22-ingevoegd",
  "23-rollen",
  "24-andere-koppen",
  "25-noten",
  "26-letterkoppen",
  "27-verschoven",
  "28-negen-partners",
  "29-herschikt",
] as const;

/** The one with five thousand agreements. */
export const LARGE_WORKBOOK = "11-vijfduizend";
