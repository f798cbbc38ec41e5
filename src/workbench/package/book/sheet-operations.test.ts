import { OFFICE_LINKS } from "../testing/build-workbook";
import { openTestBook, type TestBook } from "../testing/open-test-book";
import { CoreSheet } from "../sheet/core-sheet";
import { activateSheet, activeSheet, addSheet, deleteSheet, renameSheet } from "./sheet-operations";

const thrown = (code: string) => expect.objectContaining({ code });
const names = ({ book }: TestBook) => book.sheets.map((sheet) => sheet.name);
const workbookXml = ({ book }: TestBook) => book.parts.text("xl/workbook.xml") ?? "";
const sheetAt = ({ book }: TestBook, at: number) => {
  const model = book.sheets[at];
  if (model === undefined) throw new Error(`There is no sheet ${String(at)}.`);
  return model;
};
const tab = '<bookViews><workbookView activeTab="1"/></bookViews>';

const chartSheet = {
  parts: { "xl/chartsheets/sheet1.xml": '<chartsheet xmlns="x"/>' },
  workbookLinks: `<Relationship Id="rIdC" Type="${OFFICE_LINKS}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
};

describe("the sheet in front", () => {
  const open = (beforeSheets = tab) =>
    openTestBook({ beforeSheets, sheets: [{ name: "A" }, { name: "B" }, { name: "C", state: "hidden" }] });

  it("is the one that the workbook says, when it can be seen", () => {
    expect(activeSheet(open().book)?.name).toBe("B");
    expect(activeSheet(open("").book)?.name).toBe("A");
    expect(activeSheet(open(tab.replace("1", "2")).book)?.name).toBe("A");
    expect(activeSheet(open(tab.replace("1", "99")).book)?.name).toBe("A");
  });

  it("can be changed, and is marked in the sheets too", () => {
    const test = open();
    activateSheet(test.book, sheetAt(test, 0));
    const again = test.reopened();
    expect(activeSheet(again.book)?.name).toBe("A");
    expect(again.book.sheets.map((sheet) => sheet.part.mayHold("tabSelected"))).toEqual([true, false, false]);
    expect(() => activateSheet(test.book, sheetAt(test, 2))).toThrow(thrown("InvalidOperation"));
  });
});

describe("a new sheet", () => {
  it("comes behind the others, with a part, a link and a content type", () => {
    const test = openTestBook({ sheets: [{ name: "A" }, { name: "B" }] });
    const sheet = new CoreSheet(addSheet(test.book, "Ø & <nieuw>"));
    sheet.setCell(0, 0, { value: "x" });
    const again = test.reopened();
    expect(names(again)).toEqual(["A", "B", "Ø & <nieuw>"]);
    expect(new CoreSheet(sheetAt(again, 2)).cell(0, 0).value).toBe("x");
    expect(again.book.sheets.map((other) => other.index)).toEqual([0, 1, 2]);
    expect(new Set(again.book.sheets.map((other) => other.id)).size).toBe(3);
    expect(again.book.parts.contentType("xl/worksheets/sheet3.xml")).toContain("worksheet+xml");
  });

  it.each([
    ["a", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["  ", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
  ])("is refused the name %j with %s", (name, code) => {
    const test = openTestBook({ sheets: [{ name: "A" }] });
    expect(() => addSheet(test.book, name)).toThrow(thrown(code));
    expect(test.book.parts.toFile()).toBe(test.book.parts.toFile());
    expect(names(test)).toEqual(["A"]);
  });

  it("speaks Strict in a Strict workbook", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const parts = {
      "xl/workbook.xml": `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><sheets><sheet name="A" sheetId="4" q:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="r"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    };
    const test = openTestBook({ parts });
    addSheet(test.book, "B");
    const again = test.reopened();
    expect(names(again)).toEqual(["A", "B"]);
    expect(workbookXml(again)).toContain('<sheet name="B" sheetId="5" q:id="rId2"/>');
    expect(sheetAt(again, 1).part.rootAttribute("xmlns")).toBe(`${strict}/spreadsheetml/main`);
    expect(again.book.parts.text("xl/_rels/workbook.xml.rels")).not.toContain(
      "schemas.openxmlformats.org/officeDocument",
    );
  });
});

/** A workbook in which everything that can name a sheet names "Blad1". */
function fullOfReferences() {
  return openTestBook({
    sheets: [
      { name: "Blad1", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      {
        name: "Ander",
        rows: '<row r="1"><c r="A1"><f>SUM(Blad1!A1:A3)&amp;"Blad1!A1"</f><v>1</v></c></row>',
        after:
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Blad1!A1=1</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>Blad1!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
          '<hyperlinks><hyperlink ref="A1" location="Blad1!A1"/></hyperlinks>' +
          '<extLst><ext uri="u"><x14:formula1 xmlns:x14="x"><xm:f xmlns:xm="m">Blad1!B1</xm:f></x14:formula1></ext></extLst>',
        links: `<Relationship Id="rId1" Type="${OFFICE_LINKS}/table" Target="../tables/table1.xml"/>`,
      },
    ],
    afterSheets:
      '<definedNames><definedName name="Lijst">Blad1!$A$1</definedName><definedName name="Hier" localSheetId="0">Blad1!$B$1</definedName><definedName name="Daar" localSheetId="1">Ander!$B$1</definedName></definedNames>',
    parts: {
      "xl/tables/table1.xml":
        '<table xmlns="x" id="1" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="k"><calculatedColumnFormula>Blad1!A1</calculatedColumnFormula></tableColumn></tableColumns></table>',
      "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="c"><c:f>Blad1!$A$1:$A$3</c:f></c:chartSpace>',
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition xmlns="x"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Blad1"/></cacheSource></pivotCacheDefinition>',
    },
  });
}

/** Every text of the saved file that is about references, in one. */
function referencesOf(test: TestBook): string {
  const { parts } = test.reopened().book;
  const paths = parts.paths.filter((path) => /workbook\.xml$|sheet2|table|chart|pivot/.test(path));
  return paths.map((path) => parts.text(path) ?? "").join("\n");
}

describe("another name for a sheet", () => {
  it("is written wherever the sheet is named", () => {
    const test = fullOfReferences();
    renameSheet(test.book, sheetAt(test, 0), "Nieuwe naam");
    expect(names(test.reopened())).toEqual(["Nieuwe naam", "Ander"]);
    const text = referencesOf(test);
    expect(text.match(/Blad1/g)).toEqual(["Blad1"]);
    expect(text).toContain("SUM('Nieuwe naam'!A1:A3)&amp;\"Blad1!A1\"");
    expect(text.match(/'Nieuwe naam'!/g)).toHaveLength(9);
    expect(text).toContain('sheet="Nieuwe naam"');
  });

  it("can differ in case only, and must be free otherwise", () => {
    const test = openTestBook({ sheets: [{ name: "Blad" }, { name: "Ander" }] });
    renameSheet(test.book, sheetAt(test, 0), "BLAD");
    expect(names(test.reopened())).toEqual(["BLAD", "Ander"]);
    expect(() => renameSheet(test.book, sheetAt(test, 0), "ander")).toThrow(thrown("ItemAlreadyExists"));
  });
});

describe("a sheet that goes", () => {
  it("leaves #REF! where it was named, and takes its own names with it", () => {
    const test = fullOfReferences();
    deleteSheet(test.book, sheetAt(test, 0));
    const text = referencesOf(test);
    expect(text).toContain("SUM(#REF!A1:A3)");
    expect(text).toContain('<definedName name="Lijst">#REF!$A$1</definedName>');
    expect(text).toContain('<definedName name="Daar" localSheetId="0">');
    expect(text).not.toContain('"Hier"');
  });

  it("takes the parts with it that only it needed", () => {
    const test = fullOfReferences();
    deleteSheet(test.book, sheetAt(test, 1));
    const { parts } = test.reopened().book;
    expect(parts.paths.filter((path) => /sheet2|table/.test(path))).toEqual([]);
    expect(parts.text("[Content_Types].xml")).not.toContain("sheet2");
    expect(parts.has("xl/worksheets/sheet1.xml")).toBe(true);
  });

  it("hands the front to its neighbour", () => {
    const test = openTestBook({ beforeSheets: tab, sheets: [{ name: "A" }, { name: "B" }, { name: "C" }] });
    deleteSheet(test.book, sheetAt(test, 1));
    expect(activeSheet(test.reopened().book)?.name).toBe("C");
    deleteSheet(test.book, sheetAt(test, 1));
    expect(activeSheet(test.reopened().book)?.name).toBe("A");
  });

  it("does not go when no other sheet can be seen", () => {
    const test = openTestBook({ sheets: [{ name: "A" }, { name: "B", state: "veryHidden" }] });
    expect(() => deleteSheet(test.book, sheetAt(test, 0))).toThrow(thrown("InvalidOperation"));
    deleteSheet(test.book, sheetAt(test, 1));
    expect(names(test.reopened())).toEqual(["A"]);
  });
});

it("counts sheets of other kinds among the tabs, but does not show them", () => {
  const list = (rest: string) =>
    `<workbook xmlns="x" xmlns:r="${OFFICE_LINKS}">${tab}<sheets><sheet name="Grafiek" sheetId="7" r:id="rIdC"/>${rest}</sheets></workbook>`;
  const test = openTestBook({
    ...chartSheet,
    parts: {
      ...chartSheet.parts,
      "xl/workbook.xml": list(
        '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
      ),
    },
    sheets: [{ name: "A" }, { name: "B" }],
  });
  expect(names(test)).toEqual(["A", "B"]);
  expect(activeSheet(test.book)?.name).toBe("A");
  deleteSheet(test.book, sheetAt(test, 0));
  const again = test.reopened();
  expect([sheetAt(again, 0).name, sheetAt(again, 0).index]).toEqual(["B", 1]);
  expect(again.book.parts.has("xl/chartsheets/sheet1.xml")).toBe(true);
});
