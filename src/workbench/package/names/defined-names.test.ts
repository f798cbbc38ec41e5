import { rowEdit } from "../references";
import {
  addName,
  findName,
  isName,
  movedNames,
  namesWithoutSheet,
  readNames,
  removeName,
  renameName,
  setName,
} from "./defined-names";

const workbook = (names: string) =>
  `<workbook xmlns="urn:x"><sheets><sheet name="A &amp; B"/></sheets>${names}<calcPr calcId="1"/></workbook>`;
const some = workbook(
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'A &amp; B'!$A$1:$C$9</definedName>` +
    `<definedName name="BTW" comment="x">0.21</definedName><definedName name="Lokaal" localSheetId="2">Blad3!$A$4</definedName></definedNames>`,
);

describe("defined names", () => {
  it("are read with their sheet and whether they show", () => {
    expect(readNames(some)).toEqual([
      { name: "_xlnm._FilterDatabase", formula: "'A & B'!$A$1:$C$9", sheetIndex: 1, visible: false },
      { name: "BTW", formula: "0.21", sheetIndex: null, visible: true },
      { name: "Lokaal", formula: "Blad3!$A$4", sheetIndex: 2, visible: true },
    ]);
    expect(readNames(workbook(""))).toEqual([]);
  });

  it("are added behind the others, or in a new list after the sheets", () => {
    const entry = { name: "Nieuw", formula: 'A1&"<"', sheetIndex: null, visible: true };
    expect(addName(some, entry)).toBe(
      some.replace("</definedNames>", '<definedName name="Nieuw">A1&amp;"&lt;"</definedName></definedNames>'),
    );
    expect(addName(workbook(""), { ...entry, sheetIndex: 0, visible: false })).toBe(
      workbook(
        '<definedNames><definedName name="Nieuw" localSheetId="0" hidden="1">A1&amp;"&lt;"</definedName></definedNames>',
      ),
    );
    expect(readNames(addName(workbook("<definedNames/>"), entry))).toEqual([entry]);
    const prefixed = '<x:workbook xmlns:x="urn:x"><x:sheets/></x:workbook>';
    expect(addName(prefixed, entry)).toContain('<x:definedNames><x:definedName name="Nieuw">');
  });

  it("live in scopes: the same name may stand in another one", () => {
    const entry = { name: "btw", formula: "1", sheetIndex: 0, visible: true };
    expect(findName(addName(some, entry), "BTW", 0)?.formula).toBe("1");
    expect(() => addName(some, { ...entry, sheetIndex: null })).toThrow(
      expect.objectContaining({ code: "ItemAlreadyExists" }),
    );
  });

  it.each(["A1", "R1C1", "r", "met spatie", "1e", "", "true", "a-b", "x".repeat(256)])(
    "refuse %j",
    (name) => {
      expect(isName(name)).toBe(false);
      expect(() => addName(some, { name, formula: "1", sheetIndex: null, visible: true })).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
    },
  );

  it("are written, removed and renamed without touching the others", () => {
    const set = setName(some, { name: "btw", formula: "0.09", sheetIndex: null, visible: true });
    expect(set).toBe(some.replace("0.21", "0.09"));
    expect(setName(some, { name: "Meer", formula: "1", sheetIndex: null, visible: true })).toContain(">1<");
    expect(renameName(some, "BTW", null, "Tarief")).toBe(some.replace('"BTW"', '"Tarief"'));
    expect(renameName(some, "BTW", null, "btw")).toBe(some.replace('"BTW"', '"btw"'));
    expect(() => renameName(some, "Weg", null, "Y")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" }),
    );
    const alone = workbook('<definedNames><definedName name="X">1</definedName></definedNames>');
    expect(removeName(alone, "x", null)).toBe(workbook(""));
    expect(removeName(alone, "x", 0)).toBe(alone);
  });

  it("follow rows on their sheet; relative ones are offsets and stay", () => {
    const names = workbook(
      "<definedNames><definedName name='a'>'A &amp; B'!$A$4:$B$9</definedName><definedName name='b'>'A &amp; B'!A4</definedName>" +
        "<definedName name='c'>Blad3!$4:$4,Blad3!$A:$A</definedName></definedNames>",
    );
    const moved = movedNames(names, rowEdit("insert", "A & B", 4, 2));
    expect(readNames(moved).map(({ formula }) => formula)).toEqual([
      "'A & B'!$A$4:$B$11",
      "'A & B'!A4",
      "Blad3!$4:$4,Blad3!$A:$A",
    ]);
    const deleted = movedNames(names, rowEdit("delete", "Blad3", 3, 1));
    expect(readNames(deleted).at(2)?.formula).toBe("Blad3!#REF!,Blad3!$A:$A");
  });

  it("go with their sheet", () => {
    const without = readNames(namesWithoutSheet(some, 1));
    expect(without.map(({ name, sheetIndex }) => [name, sheetIndex])).toEqual([
      ["BTW", null],
      ["Lokaal", 1],
    ]);
  });
});
