import type { Agreement, InstrumentSource, Role, Section } from "../agreement-table";
import type { TableColumns } from "../columns/read-columns";
import { isBlankText } from "../cell-text";
import type { Grid } from "../grid";
import { readInstrument } from "../read-instrument";
import type { MergeIndex } from "./merge-index";
import { rowKinds, sectionText } from "./row-kinds";
import { namesInstruments, outerLabel, SectionReader, type Label } from "./sections";
import { sharedRows } from "./sharing";

export interface Rows {
  readonly agreements: readonly Agreement[];
  readonly sections: readonly Section[];
  /** Empty rows between the first and the last agreement. */
  readonly emptyRows: readonly number[];
  /** The first row below the header that holds anything. */
  readonly firstRow: number;
  /** Nothing but section headings stands below the header. */
  readonly isBare: boolean;
  readonly instrumentSource: InstrumentSource;
}

/**
 * Reads the rows below the header: agreements with their core instrument, section headings, empty rows between.
 *
 * @param bottom the last row that can belong to the table
 * @param isInstrumentSure the heading of the instrument's column names it in so many words
 */
export function readRows(
  grid: Grid,
  columns: TableColumns,
  bottom: number,
  merges: MergeIndex,
  sheetName: string,
  isInstrumentSure: boolean,
): Rows {
  const top = Math.max(...columns.headerRows) + 1;
  const kinds = rowKinds(grid, columns, top, bottom, merges);
  const last = kinds.lastIndexOf("agreement");
  const outer = outerLabel(grid, columns.headerRows[0] ?? top, sheetName);
  const state = new SectionReader(outer);
  const isLabelled = namesInstruments(grid, columns, kinds, top, isInstrumentSure);
  const reader = new AgreementReader(grid, columns, merges, sharedRows(grid, columns, kinds, top, merges));
  const agreements: Agreement[] = [];
  const emptyRows: number[] = [];
  let hasHeadings = false;
  kinds.forEach((kind, index) => {
    const row = top + index;
    if (kind === "heading") {
      const text = sectionText(grid, columns, row);
      // Behind the last agreement only a known name opens a section, which is still empty.
      if (index > last && (readInstrument(text) === null || !isNext(kinds, last, index))) return;
      if (state.heading(row, text)) hasHeadings = true;
    } else if (kind === "empty" && index < last && agreements.length > 0) emptyRows.push(row);
    else if (kind === "agreement") {
      const own = isLabelled ? ownLabel(grid, columns, row) : "";
      agreements.push(reader.read(row, state.agreement(row, own)));
    }
  });
  const inside: InstrumentSource | null = hasHeadings ? "headings" : isLabelled ? "column" : null;
  const firstFilled = kinds.findIndex((kind) => kind === "agreement" || kind === "heading");
  return {
    agreements,
    sections: state.sections(),
    emptyRows,
    firstRow: top + Math.max(firstFilled, 0),
    isBare: kinds.every((kind) => kind === "heading" || kind === "empty"),
    instrumentSource: inside ?? outer.source,
  };
}

/** Whether only headings and empty rows stand between the last agreement and a heading. */
function isNext(kinds: readonly string[], last: number, index: number): boolean {
  return kinds.slice(last + 1, index).every((kind) => kind === "heading" || kind === "empty");
}

function ownLabel(grid: Grid, columns: TableColumns, row: number): string {
  const column = columns.roles.instrument?.column;
  return column === undefined || grid.isBlank(row, column) ? "" : grid.trimmed(row, column);
}

type Origins = Partial<Record<Role, number>>;
const NOTHING: Readonly<Origins> = Object.freeze({});

/** Reads the cells of agreement rows; a cell that shows the one above, because they are merged, has its text. */
class AgreementReader {
  private readonly partners: readonly number[];
  /** Roles of the row at hand whose text stands in another row. */
  private origins: Origins | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly columns: TableColumns,
    private readonly merges: MergeIndex,
    private readonly shared: ReadonlyMap<number, number>,
  ) {
    this.partners = columns.partners.map(({ column }) => column);
  }

  read(row: number, label: Label): Agreement {
    this.origins = null;
    const text: Readonly<Record<Role, string>> = {
      instrument: this.text("instrument", row, label),
      legalBasis: this.text("legalBasis", row, label),
      legalText: this.text("legalText", row, label),
      agreement: this.text("agreement", row, label),
      type: this.text("type", row, label),
      keyword: this.text("keyword", row, label),
      source: this.text("source", row, label),
      level: this.text("level", row, label),
      explanation: this.text("explanation", row, label),
    };
    const agreement: Agreement = {
      row,
      instrument: label.instrument,
      instrumentLabel: label.text,
      text,
      inheritedFrom: this.origins ?? NOTHING,
      marks: this.partners.map((column) => this.grid.text(row, column)),
    };
    return this.merges.isEmpty ? agreement : this.withMergedMarks(agreement);
  }

  /** The text of a role's cell; where another row's shows in it, that row is noted. */
  private text(role: Role, row: number, label: Label): string {
    const column = this.columns.roles[role]?.column;
    if (column === undefined) return "";
    const own = this.grid.text(row, column);
    if (!isBlankText(own)) return own;
    const source = this.sourceOf(role, row, column, label);
    if (source === null || this.grid.isBlank(source, column)) return own;
    (this.origins ??= {})[role] = source;
    return this.grid.text(source, column);
  }

  private sourceOf(role: Role, row: number, column: number, label: Label): number | null {
    const start = this.merges.startOf(row, column);
    if (start) return start.column === column ? start.row : null;
    if (role === "instrument") return label.row === null || label.row === row ? null : label.row;
    return role === "legalBasis" || role === "legalText" ? (this.shared.get(row) ?? null) : null;
  }

  private withMergedMarks(agreement: Agreement): Agreement {
    const from: Record<number, number> = {};
    const marks = agreement.marks.map((mark, index) => {
      const column = this.partners[index] ?? 0;
      const start = isBlankText(mark) ? this.merges.startOf(agreement.row, column) : null;
      if (start === null || this.grid.isBlank(start.row, start.column)) return mark;
      from[index] = start.row;
      return this.grid.text(start.row, start.column);
    });
    return Object.keys(from).length > 0 ? { ...agreement, marks, marksFrom: from } : agreement;
  }
}
