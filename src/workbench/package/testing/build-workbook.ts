import { strToU8, zipSync } from "fflate";

/** One sheet of a workbook under test. */
export interface SheetSpec {
  readonly name: string;
  /** What stands between the tags of sheetData; used when `xml` is absent. */
  readonly rows?: string;
  /** What stands before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part. */
  readonly xml?: string;
  readonly state?: "hidden" | "veryHidden";
  /** Links of the sheet: the text between the tags of its relationships part. */
  readonly links?: string;
}

/** A workbook under test; everything that is absent gets the smallest thing that Excel would take. */
export interface WorkbookSpec {
  readonly sheets?: readonly SheetSpec[];
  /** Raw `<si>` elements. */
  readonly strings?: readonly string[];
  /** The whole styles part. */
  readonly styles?: string;
  /** What stands after the list of sheets in the workbook part. */
  readonly afterSheets?: string;
  /** What stands before the list of sheets. */
  readonly beforeSheets?: string;
  /** Other parts, by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Content types of other parts, by path. */
  readonly types?: Readonly<Record<string, string>>;
  /** Further links of the workbook: raw Relationship elements. */
  readonly workbookLinks?: string;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The smallest styles part that Excel opens, with room for more formats. */
export function stylesXml(
  cellXfs = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs>${cellXfs}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** Builds an .xlsx out of XML texts. */
export function buildWorkbook(spec: WorkbookSpec = {}): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(workbookParts(spec)).map(([path, content]) => [
      path,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(parts, { level: 6, mtime: new Date(2026, 0, 1) });
}

/** The parts of such a workbook, for tests that spoil one of them first. */
export function workbookParts(spec: WorkbookSpec = {}): Record<string, string | Uint8Array> {
  const sheets = spec.sheets ?? [{ name: "Blad1" }];
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(spec, sheets.length),
    "_rels/.rels": links(
      `<Relationship Id="rId1" Type="${OFFICE_LINKS}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    "xl/workbook.xml": workbookXml(spec, sheets),
    "xl/_rels/workbook.xml.rels": links(workbookLinks(spec, sheets.length)),
    "xl/styles.xml": spec.styles ?? stylesXml(),
  };
  if (spec.strings !== undefined) {
    parts["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${spec.strings.join("")}</sst>`;
  }
  sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${String(at + 1)}.xml`;
    parts[path] = sheet.xml ?? sheetXml(sheet);
    if (sheet.links !== undefined) {
      parts[`xl/worksheets/_rels/sheet${String(at + 1)}.xml.rels`] = links(sheet.links);
    }
  });
  return { ...parts, ...spec.parts };
}

/** A worksheet part. */
export function sheetXml(sheet: Omit<SheetSpec, "name">): string {
  const data = sheet.rows === undefined ? "<sheetData/>" : `<sheetData>${sheet.rows}</sheetData>`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_LINKS}">` +
    `${sheet.before ?? ""}${data}${sheet.after ?? ""}</worksheet>`
  );
}

function links(inner: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE_LINKS}">${inner}</Relationships>`;
}

function workbookXml(spec: WorkbookSpec, sheets: readonly SheetSpec[]): string {
  const list = sheets.map(({ name, state }, at) => {
    const number = String(at + 1);
    return `<sheet name="${name}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="rId${number}"/>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_LINKS}">${spec.beforeSheets ?? ""}` +
    `<sheets>${list.join("")}</sheets>${spec.afterSheets ?? ""}</workbook>`
  );
}

function workbookLinks(spec: WorkbookSpec, count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE_LINKS}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  );
  const other = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE_LINKS}/${type}" Target="${target}"/>`;
  const strings = spec.strings === undefined ? "" : other("rIdS", "sharedStrings", "sharedStrings.xml");
  return sheets.join("") + other("rIdT", "styles", "styles.xml") + strings + (spec.workbookLinks ?? "");
}

function contentTypes(spec: WorkbookSpec, count: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: count }, (_, at) =>
    override(`xl/worksheets/sheet${String(at + 1)}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  const strings =
    spec.strings === undefined ? "" : override("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`);
  const others = Object.entries(spec.types ?? {}).map(([path, type]) => override(path, type));
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`) +
    override("xl/styles.xml", `${SPREADSHEET}.styles+xml`) +
    sheets.join("") +
    strings +
    others.join("") +
    "</Types>"
  );
}
