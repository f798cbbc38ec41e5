import type { TableColumns } from "../columns/read-columns";
import { looksLikeCitation, looksLikeLevel, looksLikeMark, looksLikeType } from "../content";
import type { Grid } from "../grid";
import type { MergeIndex } from "./merge-index";

/** What a row holds, before its neighbours are weighed. */
export interface RowFacts {
  /** Filled cells of the table. */
  readonly filled: number;
  /** Filled cells of roles and partners without the core instrument. */
  readonly core: number;
  readonly hasAgreement: boolean;
  readonly hasInstrument: boolean;
  /** The column of the first filled cell; -1 in an empty row. */
  readonly firstColumn: number;
  /** A type, level, citation or mark that says by itself what it is. */
  readonly speaks: boolean;
  /** The row continues a merged agreement and holds nothing of its own. */
  readonly isCovered: boolean;
}

type Kind = "instrument" | "agreement" | "core" | "own";

/** Reads rows of one table. The texts of types, levels and marks repeat, so each is looked at once. */
export class RowReader {
  private readonly kinds: readonly Kind[];
  private readonly speaking: readonly { readonly column: number; speaks(text: string): boolean }[];

  constructor(
    private readonly grid: Grid,
    private readonly columns: TableColumns,
    private readonly merges: MergeIndex,
  ) {
    const { roles, partners, left, right } = columns;
    const kinds: Kind[] = new Array<Kind>(right - left + 1).fill("own");
    for (const { column } of [...Object.values(roles), ...partners]) kinds[column - left] = "core";
    if (roles.agreement) kinds[roles.agreement.column - left] = "agreement";
    if (roles.instrument) kinds[roles.instrument.column - left] = "instrument";
    this.kinds = kinds;
    const type = remembered(looksLikeType);
    const level = remembered(looksLikeLevel);
    const mark = remembered(looksLikeMark);
    this.speaking = [
      ...(roles.type ? [{ column: roles.type.column, speaks: type }] : []),
      ...(roles.level ? [{ column: roles.level.column, speaks: level }] : []),
      ...partners.map(({ column }) => ({ column, speaks: mark })),
      ...(roles.legalBasis ? [{ column: roles.legalBasis.column, speaks: looksLikeCitation }] : []),
    ];
  }

  factsOf(row: number): RowFacts {
    const { grid, kinds, columns } = this;
    let filled = 0;
    let core = 0;
    let firstColumn = -1;
    let hasAgreement = false;
    let hasInstrument = false;
    for (let index = 0; index < kinds.length; index++) {
      const column = columns.left + index;
      if (grid.isBlank(row, column)) continue;
      filled++;
      if (firstColumn < 0) firstColumn = column;
      const kind = kinds[index];
      if (kind === "instrument") hasInstrument = true;
      else if (kind !== "own") core++;
      if (kind === "agreement") hasAgreement = true;
    }
    return {
      filled,
      core,
      hasAgreement,
      hasInstrument,
      firstColumn,
      speaks: core > 0 && this.speaks(row),
      isCovered: filled === 0 && this.isCovered(row),
    };
  }

  private speaks(row: number): boolean {
    return this.speaking.some(
      ({ column, speaks }) => !this.grid.isBlank(row, column) && speaks(this.grid.text(row, column)),
    );
  }

  private isCovered(row: number): boolean {
    const column = this.columns.roles.agreement?.column;
    const start = column === undefined ? null : this.merges.startOf(row, column);
    return start !== null && start.row < row;
  }
}

function remembered(looks: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text.length > 60) return looks(text);
    const found = known.get(text) ?? looks(text);
    known.set(text, found);
    return found;
  };
}
