import { isEmptySpot, type Coverage, type TypeCounts } from "../../coverage/coverage";
import type { Look, PlacedLook, SheetSpec } from "../../excel/sheets/sheet-spec";
import { headingWidth } from "../../excel/sheets/heading-fit";
import type { Texts } from "../../i18n/make-texts";
import type { Area, CellValue } from "../../table/snapshot";
import { instrumentName, partnerName } from "./names";
import type { InstrumentWords } from "./words";

const HEADING: Look = { fill: "#DCE6F1", color: "#1F3864", bold: true };
const LINES = "#8EA9DB";
const EMPTY: Look = { fill: "#FCE4D6" };
/** From few to many agreements: the colours of the matrix in the pane, with text that stays readable on each. */
const SHADES: readonly Look[] = [
  { fill: "#E3F1F3" },
  { fill: "#A3CCD2" },
  { fill: "#217984", color: "#FFFFFF" },
  { fill: "#084F58", color: "#FFFFFF" },
];
/** Needed, desirable and without a typering: each at least 3:1 against the next (WCAG 2.2, 1.4.11). */
const TYPE_COLORS = ["#0B6A75", "#A3CCD2", "#7F3F00"];
const SHEETS_ROW = 2;
const MATRIX_ROW = 3;
const CHART_ROWS = 16;
/** Of a line of ordinary letters, in points. */
const LINE_POINTS = 15;
/** So many keywords and sources of a core instrument say what it is about. */
const MOST_WORDS = 6;

export interface OverviewContent {
  readonly data: Coverage;
  readonly words: readonly InstrumentWords[];
  readonly title: string;
  /** How many agreements, and when it was made. */
  readonly about: string;
  /** The sheets that were counted; "" where there is one only. */
  readonly sheets: string;
}

/** One over several sheets is one for the workbook: no sheet is named "*". */
const SEVERAL_SHEETS = "*";

function subjectOf({ tables }: Coverage, texts: Texts): Pick<SheetSpec, "about" | "nameBeside"> {
  const [one, another] = tables;
  if (!one || another) return { about: SEVERAL_SHEETS };
  const { sheetName: sheet } = one;
  return { about: sheet, nameBeside: texts.t("overview.sheetNameOf", { sheet }) };
}

/**
 * The overview as a sheet: the matrix as real cells with shades, per partner what is needed and desirable with a chart of
 * it, and the keywords and sources of each core instrument.
 */
export function overviewSheet(
  { data, words, title, about, sheets }: OverviewContent,
  texts: Texts,
): SheetSpec {
  const partners = data.partners.map((column) => partnerName(column, texts));
  const matrix = matrixRows(data, partners, texts);
  const typesRow = MATRIX_ROW + matrix.length + 1;
  const types = typeRows(data, partners, texts);
  const chartRow = typesRow + types.length + 1;
  const wordsRow = chartRow + CHART_ROWS + 1;
  const wordLines = wordRows(data, words, texts);
  const right = partners.length + 1;
  const typesArea = {
    top: typesRow,
    left: 0,
    bottom: typesRow + types.length - 1,
    right: (types[0]?.length ?? 1) - 1,
  };
  const columnWidths = [26, 16, ...partners.map(() => Math.max(...partners.map(headingWidth)))];
  const blank = (count: number): CellValue[][] => Array.from({ length: count }, () => []);
  return {
    name: texts.t("overview.sheetName"),
    kind: "overview",
    ...subjectOf(data, texts),
    rows: [
      [title],
      [about],
      sheets === "" ? [] : [sheets],
      ...matrix,
      [],
      ...types,
      ...blank(CHART_ROWS + 2),
      ...wordLines,
    ],
    columnWidths,
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true, size: 16, color: "#1F3864" } },
      ...tableLooks({ top: MATRIX_ROW, left: 0, bottom: MATRIX_ROW + matrix.length - 1, right }),
      ...shadeLooks(data),
      ...tableLooks(typesArea),
      ...tableLooks({ top: wordsRow, left: 0, bottom: wordsRow + wordLines.length - 1, right }),
      ...sheetsArea(sheets, right).map((area): PlacedLook => ({
        area,
        look: { wrap: true, vertical: "Top", horizontal: "Left" },
      })),
      {
        area: { top: wordsRow, left: 0, bottom: wordsRow + wordLines.length - 1, right },
        look: { wrap: true, vertical: "Top", horizontal: "Left" },
      },
    ],
    merges: [...sheetsArea(sheets, right), ...wordMerges(wordsRow, wordLines.length, right)],
    rowHeights: [
      ...sheetsArea(sheets, right).map(({ top }) => ({ row: top, points: heightOf(sheets, columnWidths) })),
      ...wordLines.map((_, index) => ({ row: wordsRow + index, points: index === 0 ? 18 : 34 })),
    ],
    print: { landscape: true, paper: "A4" },
    charts: [
      {
        type: "ColumnStacked",
        data: typesArea,
        series: "Columns",
        title: texts.t("overview.chartTitle"),
        place: { top: chartRow, left: 0, bottom: chartRow + CHART_ROWS - 1, right },
        colors: TYPE_COLORS.slice(0, typesArea.right),
      },
    ],
  };
}

/** The names of the sheets stand over the whole width of the matrix. */
const sheetsArea = (sheets: string, right: number): Area[] =>
  sheets === "" ? [] : [{ top: SHEETS_ROW, left: 0, bottom: SHEETS_ROW, right }];

/** Room for a text over all columns, with a line to spare above what follows: Excel fits no row to merged cells. */
function heightOf(text: string, columnWidths: readonly number[]): number {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return (Math.ceil(text.length / width) + 1) * LINE_POINTS;
}

function matrixRows(data: Coverage, partners: readonly string[], texts: Texts): CellValue[][] {
  const numbers = (total: TypeCounts, perPartner: readonly TypeCounts[]): CellValue[] => [
    total.total,
    ...perPartner.map((counts) => counts.total),
  ];
  return [
    [texts.t("role.instrument"), texts.t("overview.agreements"), ...partners],
    ...data.rows.map((row) => [instrumentName(row, texts), ...numbers(row.counts, row.perPartner)]),
    [texts.t("overview.total"), ...numbers(data.counts, data.perPartner)],
  ];
}

/** What is needed and desirable per partner; where agreements have no typering, those too, so that it adds up. */
function typeRows(data: Coverage, partners: readonly string[], texts: Texts): CellValue[][] {
  const without = data.perPartner.map(({ total, required, desirable }) => total - required - desirable);
  const hasWithout = without.some((count) => count > 0);
  return [
    [
      texts.t("role.partner"),
      texts.t("overview.needed"),
      texts.t("overview.desirable"),
      ...(hasWithout ? [texts.t("overview.noType")] : []),
    ],
    ...partners.map((name, index) => {
      const counts = data.perPartner[index];
      const rest = hasWithout ? [without[index] ?? 0] : [];
      return [name, counts?.required ?? 0, counts?.desirable ?? 0, ...rest];
    }),
  ];
}

function wordRows(data: Coverage, words: readonly InstrumentWords[], texts: Texts): CellValue[][] {
  const listed = (all: InstrumentWords["keywords"]): string =>
    all
      .slice(0, MOST_WORDS)
      .map(({ text, count }) => `${text} (${texts.number(count)})`)
      .join(", ");
  return [
    [texts.t("role.instrument"), texts.t("overview.keywords"), "", "", "", texts.t("overview.sources")],
    ...words.map(({ instrument, keywords, sources }) => {
      const row = data.rows.find((one) => one.instrument === instrument);
      return [row ? instrumentName(row, texts) : "", listed(keywords), "", "", "", listed(sources)];
    }),
  ];
}

/** Keywords stand over four columns, sources over the others. */
function wordMerges(top: number, rows: number, right: number): Area[] {
  if (right <= 5) return [];
  return Array.from({ length: rows }, (_, index) => top + index).flatMap((row) => [
    { top: row, left: 1, bottom: row, right: 4 },
    { top: row, left: 5, bottom: row, right },
  ]);
}

function tableLooks(area: Area): PlacedLook[] {
  return [
    { area, look: { lines: LINES } },
    {
      area: { ...area, bottom: area.top },
      look: { ...HEADING, wrap: true, horizontal: "Left", vertical: "Center" },
    },
    { area: { ...area, left: 1 }, look: { horizontal: "Center" } },
  ];
}

/** The shade of each number of the matrix, and what stands out: no agreements at all. */
function shadeLooks(data: Coverage): PlacedLook[] {
  const most = Math.max(1, ...data.rows.flatMap(({ perPartner }) => perPartner.map(({ total }) => total)));
  const cells = data.rows.flatMap((line, row) =>
    line.perPartner.map((counts, column): PlacedLook => {
      const at = { top: MATRIX_ROW + 1 + row, left: 2 + column };
      const shade = SHADES[Math.ceil((counts.total / most) * SHADES.length) - 1];
      const look = isEmptySpot(line, counts) ? EMPTY : (shade ?? {});
      return { area: { ...at, bottom: at.top, right: at.left }, look };
    }),
  );
  const total = MATRIX_ROW + data.rows.length + 1;
  const last = data.partners.length + 1;
  return [...cells, { area: { top: total, left: 0, bottom: total, right: last }, look: { bold: true } }];
}
