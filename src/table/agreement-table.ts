import type { PartnerId } from "../partners/partner";
import type { CoreInstrument } from "./instrument";
import type { Area, ListObject } from "./snapshot";

/** What a column means. Partner columns (I–O) are not a role: there can be any number of them. */
export const ROLES = [
  "instrument",
  "legalBasis",
  "legalText",
  "agreement",
  "type",
  "keyword",
  "source",
  "level",
  "explanation",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * How a column got its role: the user said so, by its heading, by likeness to a heading, by what its cells hold, or only
 * by its place among the others.
 */
export type RoleEvidence = "mapping" | "heading" | "likeness" | "content" | "letter";

export interface RoleColumn {
  readonly column: number;
  readonly heading: string;
  readonly evidence: RoleEvidence;
}

export interface PartnerColumn {
  readonly column: number;
  readonly heading: string;
  /** null: the column stands among the partners, but its heading names none that is known. */
  readonly partner: PartnerId | null;
}

/** A run of rows under one core instrument. */
export interface Section {
  /** null: the name is none of the known ones. */
  readonly instrument: CoreInstrument | null;
  /** The name as it stands in the sheet; "" when nothing names the section. */
  readonly label: string;
  /** The heading row of its own, where the section has one. */
  readonly headingRow: number | null;
  /**
   * Given where the heading row divides a core instrument further (a phase, a theme): the row that names the instrument,
   * null when a title or the sheet does.
   */
  readonly dividedFrom?: number | null;
  /** First and last agreement row. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One row of the table that holds an agreement (or should). */
export interface Agreement {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly instrument: CoreInstrument | null;
  readonly instrumentLabel: string;
  /** The text of each role's cell as it stands; "" when empty or when the role has no column. */
  readonly text: Readonly<Record<Role, string>>;
  /** For a role whose cell is empty because it shares the one above: the row where the text stands. */
  readonly inheritedFrom: Readonly<Partial<Record<Role, number>>>;
  /** The mark in each partner column, in the order of `AgreementTable.partners`. */
  readonly marks: readonly string[];
  /** For a mark that shows here because cells are merged: by its index in `marks`, the row where it stands. */
  readonly marksFrom?: Readonly<Record<number, number>>;
}

/** What was recognised with too little certainty, for the pane to say and the user to mend. */
export interface Recognition {
  readonly missingRoles: readonly Role[];
  /** Headings that name no role, over a column that has one by content or place, may have one, or is a partner's. */
  readonly unrecognised: readonly { readonly column: number; readonly heading: string }[];
  /** Columns of the region's own inside the table ("Status"): no role is missing for them. */
  readonly own?: readonly { readonly column: number; readonly heading: string }[];
}

/** Where the rows' core instruments were read: column A, section headings, the sheet's name, a title above the table. */
export type InstrumentSource = "column" | "headings" | "sheet" | "title" | "none";

/** The table regionale samenwerkingsafspraken as found on one sheet. */
export interface AgreementTable {
  readonly sheetId: string;
  readonly sheetName: string;
  /** From the first header row to the last agreement, over all columns of the table. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly roles: Readonly<Partial<Record<Role, RoleColumn>>>;
  readonly partners: readonly PartnerColumn[];
  readonly sections: readonly Section[];
  readonly agreements: readonly Agreement[];
  /** Empty rows between agreements. */
  readonly emptyRows: readonly number[];
  readonly listObject: ListObject | null;
  readonly recognition: Recognition;
  readonly instrumentSource?: InstrumentSource;
}

/** Why a sheet gave no table, with what was found, so that the pane can help. */
export interface NoTable {
  readonly code: "empty-sheet" | "no-header" | "no-rows" | "several-tables";
  /** The row that looks most like a header, and what it lacks. */
  readonly bestHeaderRow: number | null;
  readonly foundRoles: readonly Role[];
  readonly missingRoles: readonly Role[];
  /** For "several-tables": the rows of their headers, from which the user picks one (`UserMapping.headerRow`). */
  readonly headerRows?: readonly number[];
}

export type LocateResult =
  { readonly ok: true; readonly table: AgreementTable } | { readonly ok: false; readonly problem: NoTable };

/** Columns and header row that the user pointed out; they go above everything that is recognised. */
export interface UserMapping {
  readonly headerRow?: number;
  readonly roles?: Readonly<Partial<Record<Role, number>>>;
  readonly partners?: readonly { readonly column: number; readonly partner: PartnerId | null }[];
  /** Columns that are no part of the table, whatever their heading says. */
  readonly none?: readonly number[];
}
