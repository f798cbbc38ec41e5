import { strToU8, zipSync } from "fflate";
import bkl from "../../src/law/texts/bkl.json";
import ob from "../../src/law/texts/ob.json";
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
/** The three laws on file: what column B cites and what column C quotes. */
const ARTICLES = [ow, ob, bkl].flatMap((law) =>
  law.articles
    .filter(({ paragraphs }) => paragraphs.length > 0 && paragraphs.length < 8)
    .map(({ article, paragraphs }) => ({ law: law.abbreviation, article, paragraphs })),
);
/** A region cites this many articles, some of them much more often than others. */
const CITED = 200;
/** Running Dutch legal text, so that words are as rare and as frequent as in a real table. */
const WORDS = ow.articles
  .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  .join(" ")
  .split(/\s+/);
const OPENINGS = [
  "De gemeente vraagt",
  "De gemeente en het waterschap stemmen af over",
  "De GGD adviseert over",
  "De provincie deelt",
  "Partijen spreken af:",
  "De omgevingsdienst bereidt voor:",
  "De veiligheidsregio wordt betrokken bij",
  "Initiatiefnemers leveren",
  "Voor elke aanvraag geldt:",
  "Deelnemers bespreken",
];
/** What names the partner of each column, roughly: a row that names one has nearly always marked it. */
const NAMED = [
  /gemeente|college|burgemeester|raad/i,
  /provinci|gedeputeerde/i,
  /waterschap|waterbeheerder|dijkgraaf/i,
  /omgevingsdienst/i,
  /veiligheidsregio|brandweer/i,
  /ggd/i,
  /rijk|minister|staatssecretaris/i,
];
const CLOSINGS = [
  "Evaluatie volgt na een jaar.",
  "De omgevingsdienst legt dit vast.",
  "Knelpunten komen in het kwartaaloverleg aan de orde.",
  "Het regionaal overleg houdt hier zicht op.",
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

/**
 * Rows of a table as regions keep them, with about 3 % defects: each agreement and explanation is written for its row,
 * column B cites a few hundred articles and column C quotes them. The same for the same numbers; another seed gives a
 * table with other texts.
 */
export function generateRows(count: number, seed = count): CellValue[][] {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const piece = (words: number): string => {
    const from = Math.floor(next() * (WORDS.length - words));
    return WORDS.slice(from, from + words).join(" ");
  };
  // Pieces from different places: no two rows say the same, except by chance.
  const text = (words: number): string =>
    Array.from({ length: Math.ceil(words / 8) }, () => piece(Math.min(8, words))).join(" ");
  const cited = Array.from({ length: CITED }, () => pick(ARTICLES));
  const rows = Array.from({ length: count }, (_, row): CellValue[] => {
    const defect = next() < 0.03;
    const agreement = `${pick(OPENINGS)} ${text(next() < 0.3 ? 32 : 16).replace(/[.,;:]+$/, "")}. ${next() < 0.3 ? pick(CLOSINGS) : ""}`;
    const keyword = Math.floor(next() * KEYWORDS.length);
    const { basis, quoted } = citation(cited[Math.floor(next() ** 2 * CITED)] ?? pick(cited), next);
    return [
      INSTRUMENTS[Math.floor((row / count) * INSTRUMENTS.length)] ?? "",
      defect ? "" : basis,
      legalText(quoted, next, text),
      agreement.trim(),
      defect ? "nodig" : pick(["Afstemming nodig", "Afstemming wenselijk"]),
      `${KEYWORDS[keyword] ?? ""}; ${KEYWORDS[(keyword + 1 + Math.floor(next() * 5)) % KEYWORDS.length] ?? ""}`,
      pick(["VNG", "Drenthe", "Regio Utrecht", "ODNZKG", `https://www.regio.nl/afspraak/${row}`]),
      pick(["Ambtelijk", "Bestuurlijk"]),
      ...NAMED.map((name) => (next() < 0.4 || (!defect && name.test(agreement)) ? "x" : "")),
      next() < 0.4 ? text(8) : "",
    ];
  });
  // Text as a host gives it, out of JSON; strings that are still in pieces would be put together during the check.
  return JSON.parse(JSON.stringify([HEADER, ...rows])) as CellValue[][];
}

/** A citation of an article or one of its leden in one of the usual notations, and what it cites. */
function citation(
  { law, article, paragraphs }: (typeof ARTICLES)[number],
  next: () => number,
): { readonly basis: string; readonly quoted: string } {
  const lid = next() < 0.5 ? paragraphs[Math.floor(next() * paragraphs.length)] : undefined;
  const quoted = (lid ? [lid] : paragraphs)
    .map(({ paragraph, text }) => `${paragraph ? `${paragraph}. ` : ""}${text}`.replace(/\s*\u00a0\s*/g, " "))
    .join("\n");
  const place = `${article}${lid?.paragraph ? ` lid ${lid.paragraph}` : ""}`;
  const notation = next();
  if (notation < 0.8) return { basis: `art. ${place} ${law}`, quoted };
  return { basis: notation < 0.9 ? `artikel ${place} ${law}` : `${law} ${place}`, quoted };
}

/** The quotation; now and then with a word of its own, cut short, or with a summary in its place. */
function legalText(quoted: string, next: () => number, text: (words: number) => string): string {
  const chance = next();
  if (chance < 0.82) return quoted;
  if (chance < 0.86) return quoted.replace(/ \S+(?= \S+$)/, ` ${text(1)}`);
  return chance < 0.9 ? quoted.split(". ").slice(0, 2).join(". ") : text(24);
}

const BASIS = 1;
const LEGAL_TEXT = 2;

/**
 * The same rows where hardly any filled cell of B and C has the text of another row's, so that nothing that is known of
 * one row serves another: harder than any real table, whose rows share their articles.
 */
export function allDifferent(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const different = (value: CellValue, column: number, row: number): CellValue => {
    if (row === 0 || value === "") return value;
    if (column === LEGAL_TEXT) return `${String(value)} ${WORDS[(row * 31) % WORDS.length] ?? ""} ${row}`;
    if (column !== BASIS) return value;
    const other = ARTICLES[(row * 31) % ARTICLES.length];
    return `${String(value)}; art. ${other?.article ?? ""} lid ${(row % 9) + 1} onder ${"abcdefgh".charAt(row % 8)} ${other?.law ?? ""}`;
  };
  const all = rows.map((cells, row) => cells.map((value, column) => different(value, column, row)));
  return JSON.parse(JSON.stringify(all)) as CellValue[][];
}

export function generateSnapshot(count: number, seed = count): SheetSnapshot {
  return {
    sheetId: "1",
    sheetName: "Tabel",
    top: 0,
    left: 0,
    values: generateRows(count, seed),
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
