import { HEADINGS, located, row, sheetOf } from "./testing/sheet-of";

const MERGED = (...rows: readonly number[]) => ({
  merges: rows.map((top) => ({ top, left: 0, bottom: top, right: 15 })),
});
const NUMBERED = HEADINGS.replace("Kerninstrument", "Nr.");
const sectionsOf = (lines: readonly string[], ...headings: readonly number[]) =>
  located(sheetOf(lines, MERGED(...headings))).sections.map(({ label, instrument, headingRow }) => [
    label,
    instrument,
    headingRow,
  ]);

describe("a heading within a core instrument's section", () => {
  test("names a phase: its rows keep the instrument", () => {
    const lines = [
      NUMBERED,
      "Omgevingsplan",
      row("1", "een"),
      "Fase 1: verkenning",
      row("2", "twee"),
      "Thema bodem en water",
      row("3", "drie"),
      "Programma",
      row("4", "vier"),
    ];
    expect(sectionsOf(lines, 1, 3, 5, 7)).toEqual([
      ["Omgevingsplan", "omgevingsplan", 1],
      ["Omgevingsplan", "omgevingsplan", 3],
      ["Omgevingsplan", "omgevingsplan", 5],
      ["Programma", "programma", 7],
    ]);
  });

  test("stands straight below the instrument's: so do those that follow, until the next instrument", () => {
    const lines = [
      NUMBERED,
      "Omgevingsplan",
      "Bodem",
      row("1", "een"),
      "Water",
      row("2", "twee"),
      "Programma",
      row("3", "drie"),
      "Overige zaken",
      row("4", "vier"),
    ];
    expect(sectionsOf(lines, 1, 2, 4, 6, 8)).toEqual([
      ["Omgevingsplan", "omgevingsplan", 1],
      ["Omgevingsplan", "omgevingsplan", 2],
      ["Omgevingsplan", "omgevingsplan", 4],
      ["Programma", "programma", 6],
      ["Overige zaken", null, 8],
    ]);
  });

  test("is no slip in an instrument's name", () => {
    const lines = [NUMBERED, "Omgevingsplan", "Omgevingsvergunnning", row("1", "een")];
    expect(sectionsOf(lines, 1, 2).at(-1)).toEqual(["Omgevingsvergunnning", null, 2]);
  });

  test("keeps the instrument of a sheet that is named after one", () => {
    const lines = [NUMBERED, "Fase 1", row("1", "een"), "Fase 2", row("2", "twee")];
    const table = located(sheetOf(lines, { ...MERGED(1, 3), sheetName: "Omgevingsplan" }));
    expect(table.agreements.map(({ instrument }) => instrument)).toEqual(["omgevingsplan", "omgevingsplan"]);
    expect(table.instrumentSource).toBe("sheet");
  });

  test("names a phase where no instrument is known: it is a section of its own, as before", () => {
    const lines = [NUMBERED, "Fase 1", row("1", "een"), "Fase 2", row("2", "twee")];
    expect(sectionsOf(lines, 1, 3)).toEqual([
      ["Fase 1", null, 1],
      ["Fase 2", null, 3],
    ]);
  });
});

test("a section within another says where its core instrument is named", () => {
  const lines = [NUMBERED, "Omgevingsplan", row("1", "een"), "Fase 1", row("2", "twee")];
  const { sections } = located(sheetOf(lines, MERGED(1, 3)));
  expect(sections.map(({ dividedFrom }) => dividedFrom)).toEqual([undefined, 1]);
});

describe("a row below the headings that says how to fill in the columns", () => {
  const agreement = row("Omgevingsplan", "De gemeente deelt haar planning.");
  test.each([
    "|Vul hier het artikel in|Citeer de tekst van het artikel|Beschrijf wat u afspreekt|Kies nodig of wenselijk|Kies een trefwoord|Noem de bron|Ambtelijk of bestuurlijk|zet een x||||||||Licht zo nodig toe",
    "Instructie|art. 2.2 Ow (bijvoorbeeld)|Neem de wettekst over|Formuleer de afspraak in één zin|Afstemming nodig / Afstemming wenselijk|Vermeld één of meer trefwoorden|Welke organisatie?|Kies uit de lijst|x|x|x|x|x|x|x|Geef uitleg",
  ])("is no agreement: %s", (line) => {
    const table = located(sheetOf([HEADINGS, line, agreement]));
    expect(table.agreements.map(({ row: at }) => at)).toEqual([2]);
    expect(table.firstRow).toBe(2);
  });

  test.each([
    row("Omgevingsplan", "Beschrijf de gevolgen voor de fysieke leefomgeving."),
    row("Omgevingsplan", "Geef elkaar inzage.").replace("tekst van de wet", "Neem in acht: artikel 2.2."),
  ])("is not taken from an agreement in such words: %s", (line) => {
    expect(located(sheetOf([HEADINGS, line, agreement])).agreements).toHaveLength(2);
  });
});
