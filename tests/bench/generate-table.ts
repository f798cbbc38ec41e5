import { strToU8, zipSync } from "fflate";
import ow from "../../src/law/texts/ow.json";
import type { CellValue, SheetSnapshot } from "../../src/table/snapshot";

const HEADER =
  "Kerninstrument|Juridische onderbouwing|Juridische tekst|Samenwerkingsafspraak|Typering|Trefwoord|Bron|Ambtelijk/bestuurlijk|Gemeente|Provincie|Waterschap|Omgevingsdienst|Veiligheidsregio|GGD|Rijk|Toelichting".split(
    "|",
  );
const INSTRUMENTS = [
  "Omgevingsvisie",
  "Programma",
  "Omgevingsplan",
  "Omgevingsvergunning",
  "Toezicht en handhaving",
];
/** Running Dutch legal text, so that words are as rare and as frequent as in a real table. */
const WORDS = ow.articles
  .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  .join(" ")
  .split(/\s+/);
const PARTNER_PHRASES = [
  "",
  "",
  "De gemeente en het waterschap",
  "De GGD adviseert:",
  "De provincie vraagt dat",
  "Partijen",
];
const KEYWORDS = [
  "waterbelang",
  "participatie",
  "vooroverleg",
  "gezondheid",
  "levertermijnen",
  "omgevingstafel",
  "evaluatie",
];

/** Numbers that are the same in every run (a linear congruential generator, Numerical Recipes' constants). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows of a table as regions keep them, with about 3 % defects; the same for the same number. */
export function generateRows(count: number): CellValue[][] {
  const next = random(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const piece = (words: number): string => {
    const from = Math.floor(next() * (WORDS.length - words));
    return WORDS.slice(from, from + words).join(" ");
  };
  // Pieces from different places: no two rows say the same, except by chance.
  const text = (words: number): string =>
    Array.from({ length: Math.ceil(words / 8) }, () => piece(Math.min(8, words))).join(" ");
  const rows = Array.from({ length: count }, (_, row): CellValue[] => {
    const defect = next() < 0.03;
    return [
      INSTRUMENTS[Math.floor((row / count) * INSTRUMENTS.length)] ?? "",
      defect ? "" : `art. ${2 + Math.floor(next() * 3)}.${1 + Math.floor(next() * 9)} lid 1 Ow`,
      text(40),
      `${pick(PARTNER_PHRASES)} ${text(22)} ${row}.`.trim(),
      defect ? "nodig" : pick(["Afstemming nodig", "Afstemming wenselijk"]),
      `${pick(KEYWORDS)}; ${pick(KEYWORDS)}`,
      pick(["VNG", "Drenthe", "Regio Utrecht", "ODNZKG"]),
      pick(["Ambtelijk", "Bestuurlijk"]),
      ...Array.from({ length: 7 }, () => (next() < 0.5 ? "x" : "")),
      next() < 0.4 ? text(8) : "",
    ];
  });
  return [HEADER, ...rows];
}

export function generateSnapshot(count: number): SheetSnapshot {
  return {
    sheetId: "1",
    sheetName: "Tabel",
    top: 0,
    left: 0,
    values: generateRows(count),
    listObjects: [],
    merges: [],
  };
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The same rows as an .xlsx file. */
export function generateWorkbook(count: number): Uint8Array {
  const rows = generateRows(count).map((row, index) => {
    const cells = row.map((value, column) =>
      value === ""
        ? ""
        : `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${escape(String(value))}</t></is></c>`,
    );
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageLinks}"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Tabel" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageLinks}"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 1,
  });
}
