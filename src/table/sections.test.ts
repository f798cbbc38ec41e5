import { HEADINGS, located, row, sheetOf, withoutMerges } from "./testing/sheet-of";

const instrumentsOf = (...args: Parameters<typeof located>) =>
  located(...args).agreements.map(({ instrument }) => instrument);
const sectionsOf = (...args: Parameters<typeof located>) =>
  located(...args).sections.map(({ label, instrument, headingRow, firstRow, lastRow }) => [
    label,
    instrument,
    headingRow,
    firstRow,
    lastRow,
  ]);

test("in each row, with slips and a name that is not known", () => {
  const sheet = sheetOf([
    HEADINGS,
    row("Omgevingsvisie", "een"),
    row("Omgevingsvise", "twee"),
    row("omgevingsvisie ", "drie"),
    row("Overige afspraken", "vier"),
  ]);
  expect(instrumentsOf(sheet)).toEqual(["omgevingsvisie", null, "omgevingsvisie", null]);
  expect(located(sheet).instrumentSource).toBe("column");
});

test("in the first row of a section only", () => {
  const sheet = sheetOf([
    HEADINGS,
    row("OV", "een"),
    row("", "twee"),
    "",
    row("", "drie"),
    row("VTH", "vier"),
  ]);
  expect(sectionsOf(sheet)).toEqual([
    ["OV", "omgevingsvisie", null, 1, 4],
    ["VTH", "toezichtEnHandhaving", null, 5, 5],
  ]);
  expect(located(sheet).agreements[2]).toMatchObject({
    text: { instrument: "OV" },
    inheritedFrom: { instrument: 1 },
  });
});

test("merged down a section", () => {
  const sheet = sheetOf([HEADINGS, row("Programma", "een"), row("", "twee"), row("", "drie")], {
    merges: [{ top: 1, left: 0, bottom: 3, right: 0 }],
  });
  expect(instrumentsOf(sheet)).toEqual(["programma", "programma", "programma"]);
  expect(located(sheet).agreements[2]?.inheritedFrom).toEqual({ instrument: 1 });
});

describe("in heading rows", () => {
  const lines = [
    HEADINGS.replace("Kerninstrument", "Nr."),
    "Omgevingsvisie",
    row("1", "een"),
    "2. Afspraken over het omgevingsplan",
    row("2", "twee"),
    "Overige zaken",
    row("3", "drie"),
  ];
  const sections = [
    ["Omgevingsvisie", "omgevingsvisie", 1, 2, 2],
    ["2. Afspraken over het omgevingsplan", "omgevingsplan", 3, 4, 4],
    ["Overige zaken", null, 5, 6, 6],
  ];

  test("merged over the width", () => {
    const merges = [1, 3, 5].map((top) => ({ top, left: 0, bottom: top, right: 15 }));
    expect(sectionsOf(sheetOf(lines, { merges }))).toEqual(sections);
  });

  test.each([[[]], [undefined]])("as a lone text in the row (merges %j)", (merges) => {
    const sheet = merges ? sheetOf(lines, { merges }) : withoutMerges(sheetOf(lines));
    expect(sectionsOf(sheet)).toEqual(sections);
    expect(located(sheet).instrumentSource).toBe("headings");
  });

  test("with a number in a cell of its own", () => {
    expect(
      sectionsOf(
        sheetOf([HEADINGS, "1.|Omgevingsvisie", row("1.1", "een"), "B|Programma", row("2.1", "twee")]),
      ),
    ).toEqual([
      ["Omgevingsvisie", "omgevingsvisie", 1, 2, 2],
      ["Programma", "programma", 3, 4, 4],
    ]);
  });

  test("a section without agreements", () => {
    expect(
      sectionsOf(sheetOf([HEADINGS, "Omgevingsvisie", "Programma", row("1", "een"), "", "Omgevingsplan"])),
    ).toEqual([
      ["Omgevingsvisie", "omgevingsvisie", 1, 2, 1],
      ["Programma", "programma", 2, 3, 3],
      ["Omgevingsplan", "omgevingsplan", 5, 6, 5],
    ]);
  });

  test("a remark is no section", () => {
    const remarks = [
      "Let op: hieronder nog niet vastgesteld",
      "Dit deel is nog in bespreking met de partners.",
      "Bron: regio",
    ];
    for (const remark of remarks) {
      const sheet = sheetOf([HEADINGS, "Omgevingsvisie", row("1", "een"), remark, row("2", "twee")]);
      expect(instrumentsOf(sheet)).toEqual(["omgevingsvisie", "omgevingsvisie"]);
    }
  });
});

describe("outside the table", () => {
  const lines = [HEADINGS, row("", "een"), row("", "twee")];

  test("in the sheet's name", () => {
    for (const sheetName of ["Omgevingsplan", "3. Omgevingsplan", "OP", "Afspraken omgevingsplan"]) {
      expect(instrumentsOf(sheetOf(lines, { sheetName }))).toEqual(["omgevingsplan", "omgevingsplan"]);
    }
    expect(located(sheetOf(lines, { sheetName: "OP" }))).toMatchObject({
      instrumentSource: "sheet",
      sections: [{ label: "OP", firstRow: 1, lastRow: 2 }],
    });
  });

  test("in a title above the header", () => {
    const sheet = sheetOf(["Samenwerkingsafspraken omgevingsvergunning", "", ...lines]);
    expect(instrumentsOf(sheet)).toEqual(["omgevingsvergunning", "omgevingsvergunning"]);
    expect(located(sheet).instrumentSource).toBe("title");
  });

  test("nowhere", () => {
    const table = located(sheetOf(lines));
    expect(table.instrumentSource).toBe("none");
    expect(table.sections).toEqual([
      { instrument: null, label: "", headingRow: null, firstRow: 1, lastRow: 2 },
    ]);
  });

  test("column A goes above the sheet's name", () => {
    expect(
      instrumentsOf(sheetOf([HEADINGS, row("Programma", "een")], { sheetName: "Omgevingsvisie" })),
    ).toEqual(["programma"]);
  });

  test("numbers and themes in column A name no instrument", () => {
    const sheet = sheetOf([HEADINGS.replace("Kerninstrument", "Nr."), row("1", "een"), row("2a", "twee")], {
      sheetName: "Programma",
    });
    expect(instrumentsOf(sheet)).toEqual(["programma", "programma"]);
  });
});
