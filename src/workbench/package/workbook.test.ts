import { unzipSync } from "fflate";
import type { WorkbookDocument } from "./document";
import { DEFAULT_LIMITS, openWorkbook, type OpenOptions } from "./open";
import { buildWorkbook, OFFICE_LINKS, workbookParts } from "./testing/build-workbook";
import { readAll, rich } from "./testing/rich-workbook";

function open(bytes: Uint8Array, options: OpenOptions = {}): WorkbookDocument {
  const result = openWorkbook(bytes, DEFAULT_LIMITS, options);
  if (!result.ok) throw new Error(result.problem.detail);
  return result.workbook;
}

describe("a workbook that is opened and saved", () => {
  it("is the same file when nothing changed, however much was read", () => {
    const file = buildWorkbook(rich);
    const workbook = open(file);
    readAll(workbook);
    expect(workbook.save()).toBe(file);
  });

  it("keeps every untouched part byte for byte", () => {
    const macro = { "xl/vbaProject.bin": new Uint8Array([1, 2, 3, 0, 255]) };
    const file = buildWorkbook({
      ...rich,
      sheets: [...(rich.sheets ?? []), { name: "Ander" }],
      parts: macro,
    });
    const workbook = open(file);
    workbook.sheets[1]?.setCell(3, 3, { value: "x" });
    const before = unzipSync(file);
    const after = unzipSync(workbook.save());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(before[path] ?? "").equals(Buffer.from(after[path] ?? "")),
    );
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
  });

  it("can be saved more than once, with changes in between", () => {
    const workbook = open(buildWorkbook(rich));
    const [sheet] = workbook.sheets;
    sheet?.setCell(0, 0, { value: 1 });
    sheet?.patchStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true });
    expect(open(workbook.save()).sheets[0]?.cell(0, 0).value).toBe(1);
    sheet?.setCell(0, 0, { value: 2 });
    workbook.addSheet("Nieuw").setCell(0, 0, { value: 3 });
    const again = open(workbook.save());
    expect(again.sheets.map((other) => other.cell(0, 0).value)).toEqual([2, 3]);
    expect(again.sheets[0]?.style(0, 0).bold).toBe(true);
  });

  it("is what it was when a row that was saved goes again", () => {
    const workbook = open(
      buildWorkbook({
        sheets: [{ name: "Blad", rows: '<row r="3"><c r="A3" t="str"><v>onder</v></c></row>' }],
      }),
    );
    const [sheet] = workbook.sheets;
    sheet?.insertRows(1, 1);
    expect(open(workbook.save()).sheets[0]?.cell(3, 0).value).toBe("onder");
    sheet?.deleteRows(1, 1);
    expect(open(workbook.save()).sheets[0]?.cell(2, 0).value).toBe("onder");
  });
});

describe("kinds of workbooks", () => {
  it("keeps a workbook with macros what it is", () => {
    const main = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    const types = String(workbookParts()["[Content_Types].xml"]).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      main,
    );
    const workbook = open(buildWorkbook({ parts: { "[Content_Types].xml": types } }));
    workbook.addSheet("B");
    expect(new TextDecoder().decode(unzipSync(workbook.save())["[Content_Types].xml"])).toContain(main);
  });

  it("opens a Strict workbook with prefixes on every name", () => {
    const ns = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const link = (id: string, type: string, target: string) =>
      `<p:Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
    const list = (inner: string) => `<p:Relationships xmlns:p="p">${inner}</p:Relationships>`;
    const workbook = open(
      buildWorkbook({
        parts: {
          "_rels/.rels": list(link("a", "officeDocument", "/xl/workbook.xml")),
          "xl/workbook.xml": `<x:workbook xmlns:x="${ns}" xmlns:q="${links}"><x:sheets><x:sheet name="S" sheetId="1" q:id="a"/></x:sheets></x:workbook>`,
          "xl/_rels/workbook.xml.rels": list(
            link("a", "worksheet", "worksheets/sheet1.xml") + link("b", "sharedStrings", "strings.xml"),
          ),
          "xl/strings.xml": `<x:sst xmlns:x="${ns}"><x:si><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:si></x:sst>`,
          "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${ns}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="d"><x:v>2026-01-31T12:00:00Z</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      }),
    );
    expect(workbook.sheets[0]?.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([["ab", 46053.5]]);
    workbook.sheets[0]?.patchStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#FFFF00" });
    workbook.addSheet("T").setCell(1, 1, { value: true });
    const again = open(workbook.save());
    expect(again.sheets[0]?.style(0, 0).fill).toBe("#FFFF00");
    expect(again.sheets[1]?.cell(1, 1).value).toBe(true);
  });

  it("shows texts in the language that is asked for", () => {
    const file = buildWorkbook({
      sheets: [{ name: "A", rows: '<row r="1"><c r="A1"><v>1.5</v></c></row>' }],
    });
    expect(open(file).sheets[0]?.cell(0, 0).text).toBe("1,5");
    expect(open(file, { locale: "en" }).sheets[0]?.cell(0, 0).text).toBe("1.5");
  });
});

describe("the document as a whole", () => {
  it("gives names, and those of one sheet with its id", () => {
    const workbook = open(
      buildWorkbook({
        sheets: [{ name: "A" }, { name: "B" }],
        afterSheets:
          '<definedNames><definedName name="Lijst">A!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">B!$A$1</definedName><definedName name="Weg" hidden="1">1</definedName></definedNames>',
      }),
    );
    const sheetId = workbook.sheets[1]?.id;
    expect(workbook.names).toEqual([
      { name: "Lijst", formula: "A!$A$1", sheetId: null, visible: true },
      { name: "Print_Area", formula: "B!$A$1", sheetId, visible: true },
      { name: "Weg", formula: "1", sheetId: null, visible: false },
    ]);
  });

  it("keeps sheets the same object, and their ids over saving", () => {
    const workbook = open(buildWorkbook({ sheets: [{ name: "A" }, { name: "B" }] }));
    const [first, second] = workbook.sheets;
    expect(workbook.sheets[0]).toBe(first);
    workbook.renameSheet(first?.id ?? "", "C");
    workbook.setActiveSheet(second?.id ?? "");
    const again = open(workbook.save());
    expect(again.sheets.map((sheet) => [sheet.id, sheet.name])).toEqual([
      [first?.id, "C"],
      [second?.id, "B"],
    ]);
    expect(again.activeSheetId).toBe(second?.id);
    workbook.deleteSheet(first?.id ?? "");
    expect(() => workbook.renameSheet(first?.id ?? "", "D")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" }),
    );
  });

  it("keeps custom XML, and settings per add-in", () => {
    const addIn = {
      id: "11111111-2222-3333-4444-555555555555",
      version: "1.0",
      store: "developer",
      storeType: "Registry",
    };
    const workbook = open(buildWorkbook(), { addIn });
    const part = workbook.addCustomXmlPart('<a xmlns="urn:x">1</a>');
    workbook.setSettings(new Map([["sleutel", '{"a":"<é>"}']]));
    const file = workbook.save();
    expect(open(file, { addIn }).settings).toEqual(new Map([["sleutel", '{"a":"<é>"}']]));
    expect(open(file).settings.size).toBe(0);
    expect(open(file).customXmlParts).toMatchObject([{ id: part.id, namespace: "urn:x" }]);
  });

  it("counts its revision up at every kind of change", () => {
    const workbook = open(buildWorkbook({ sheets: [{ name: "A" }, { name: "B" }] }));
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("There is no sheet.");
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    const changes: (() => void)[] = [
      () => sheet.setCell(0, 0, { value: 1 }),
      () => sheet.patchStyle(cell, { bold: true }),
      () => sheet.copyStyle(cell, { ...cell, bottom: 1 }),
      () => sheet.setRowsHidden(0, 0, true),
      () => sheet.setRowHeight(0, 20),
      () => sheet.setColumnWidth(0, 20),
      () => sheet.setColumnHidden(0, true),
      () => sheet.insertRows(0, 1),
      () => sheet.deleteRows(0, 1),
      () => sheet.insertCells(cell),
      () => sheet.deleteCells(cell),
      () => sheet.merge({ ...cell, top: 5, bottom: 6 }),
      () => sheet.unmerge({ ...cell, top: 5, bottom: 6 }),
      () => sheet.setFrozen(1, 0),
      () => sheet.setListValidation(cell, '"a,b"'),
      () => sheet.removeValidation(cell),
      () => void sheet.addConditionalFormat([cell], "TRUE", { bold: true }),
      () => sheet.setFilter(null, { area: { ...cell, bottom: 3 }, criteria: new Map() }),
      () => void sheet.addTable({ top: 9, left: 0, bottom: 11, right: 1 }, null, true),
      () => workbook.setActiveSheet(workbook.sheets[1]?.id ?? ""),
      () => void workbook.addSheet("C"),
      () => workbook.renameSheet(sheet.id, "D"),
      () => workbook.deleteSheet(sheet.id),
      () => void workbook.addCustomXmlPart("<a/>"),
      () => workbook.setSettings(new Map([["a", "1"]])),
    ];
    for (const change of changes) {
      const before = workbook.revision;
      change();
      expect([String(change), workbook.revision > before]).toEqual([String(change), true]);
    }
    expect(open(workbook.save()).sheets.map((other) => other.name)).toEqual(["B", "C"]);
  });
});

describe("a table's header cells", () => {
  const table =
    '<table xmlns="x" id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Soort"/><tableColumn id="2" name="Aantal [st]"/></tableColumns></table>';
  const file = buildWorkbook({
    sheets: [
      {
        name: "A",
        rows:
          '<row r="1"><c r="A1" t="inlineStr"><is><t>Soort</t></is></c><c r="B1" t="inlineStr"><is><t>Aantal [st]</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>' +
          `<row r="9"><c r="A9"><f>SUM(T[Aantal '[st']])+T[[#This Row],[Soort]]&amp;"T[Soort]"&amp;XT[Soort]</f><v>1</v></c></row>`,
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        links: `<Relationship Id="rId1" Type="${OFFICE_LINKS}/table" Target="../tables/table1.xml"/>`,
      },
    ],
    parts: { "xl/tables/table1.xml": table },
    types: {
      "xl/tables/table1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    },
  });

  it("name the columns, and formulas follow", () => {
    const workbook = open(file);
    const [sheet] = workbook.sheets;
    sheet?.setCell(0, 0, { value: "Aard #1" });
    sheet?.setCell(0, 1, { value: "Stuks" });
    const again = open(workbook.save()).sheets[0];
    expect(again?.tables[0]?.columns).toEqual(["Aard #1", "Stuks"]);
    expect(again?.cell(8, 0).formula).toBe(`SUM(T[Stuks])+T[[#This Row],[Aard '#1]]&"T[Soort]"&XT[Soort]`);
  });

  it("stay different from one another and never empty", () => {
    const [sheet] = open(file).sheets;
    sheet?.setCell(0, 1, { value: "soort" });
    expect(sheet?.tables[0]?.columns).toEqual(["Soort", "soort2"]);
    expect(sheet?.cell(0, 1).value).toBe("soort2");
    sheet?.setCell(0, 1, { value: null });
    expect(sheet?.cell(0, 1).value).toBe(sheet?.tables[0]?.columns[1]);
    expect(sheet?.cell(0, 1).value).not.toBeNull();
  });

  it("cannot be merged", () => {
    const [sheet] = open(file).sheets;
    expect(() => sheet?.merge({ top: 2, left: 0, bottom: 4, right: 0 })).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
  });
});
