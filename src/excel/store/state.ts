import * as v from "valibot";
import { ROLES, type UserMapping } from "../../table/agreement-table";
import { PARTNERS } from "../../partners/partner";
import type { Severity } from "../../rules/finding";

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** How the user mapped a sheet's columns; the sheet is known by its name and the fingerprint of its header row. */
export interface StoredMapping {
  readonly sheetName: string;
  readonly header: string;
  readonly mapping: UserMapping;
}

/** A finding that the user accepted, with the row that it stood on as content, not as number. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly sheetName: string;
  /** Fingerprint of the row's content when it was accepted: another content brings the finding back. */
  readonly row: string;
  /** What the finding is about, without row and column numbers, as the pane wrote it. */
  readonly place: string;
  /** The first words of the row's agreement, to know the row by when its content is another; not there for a header. */
  readonly text?: string | undefined;
  readonly reason: string;
  /** Who accepted it; "" when that was not told. */
  readonly who: string;
  /** ISO date. */
  readonly date: string;
}

/** A named set of filters; its content belongs to the facets. */
export interface NamedFilter {
  readonly name: string;
  readonly filter: Json;
}

/** What the add-in keeps in the workbook, so that a colleague has it too. */
export interface WorkbookState {
  readonly mappings: readonly StoredMapping[];
  readonly ruleLevels: Readonly<Record<string, Severity | "off">>;
  readonly accepted: readonly AcceptedFinding[];
  readonly namedFilters: readonly NamedFilter[];
  /** The region's own examples with their provenance; the content belongs to the catalogue. */
  readonly ownExamples: readonly Json[];
  /** Room for what other parts of the pane want to keep, each under its own name. */
  readonly more: Readonly<Record<string, Json>>;
}

export interface StateRead {
  readonly state: WorkbookState;
  /** A newer version of the add-in wrote the part: `state` is empty and writing is refused. */
  readonly newer: boolean;
  /** Entries that could not be understood and were left out. */
  readonly dropped: number;
}

export const EMPTY_STATE: WorkbookState = {
  mappings: [],
  ruleLevels: {},
  accepted: [],
  namedFilters: [],
  ownExamples: [],
  more: {},
};

const json: v.GenericSchema<Json> = v.lazy(() =>
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
    v.array(json),
    v.record(v.string(), json),
  ]),
);
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const mapping = v.object({
  headerRow: v.optional(position),
  roles: v.optional(v.record(v.picklist(ROLES), position)),
  partners: v.optional(v.array(v.object({ column: position, partner: v.nullable(v.picklist(PARTNERS)) }))),
  none: v.optional(v.array(position)),
});
// Entries keep fields that this version does not know: a newer one, or a colleague's, wrote them.
const storedMapping = v.looseObject({ sheetName: v.string(), header: v.string(), mapping });
const acceptedFinding = v.looseObject({
  rule: v.string(),
  sheetName: v.string(),
  row: v.string(),
  place: v.string(),
  text: v.optional(v.string()),
  reason: v.string(),
  who: v.optional(v.string(), ""),
  date: v.string(),
});
const namedFilter = v.looseObject({ name: v.string(), filter: json });
const level = v.picklist(["error", "warning", "hint", "off"]);
const LISTS = {
  mappings: storedMapping,
  accepted: acceptedFinding,
  namedFilters: namedFilter,
  ownExamples: json,
};
const RECORDS = { ruleLevels: level, more: json };

/**
 * Takes decoded JSON for the state. An entry that does not fit is left out and counted, so that one bad entry never
 * costs the others; anything that is no object gives the empty state.
 */
export function parseState(data: unknown): { readonly state: WorkbookState; readonly dropped: number } {
  let dropped = 0;
  const fields = v.safeParse(v.record(v.string(), v.unknown()), data);
  if (!fields.success) {
    return { state: EMPTY_STATE, dropped: 1 };
  }
  const list = <T>(value: unknown, schema: v.GenericSchema<unknown, T>): readonly T[] => {
    if (!Array.isArray(value)) {
      dropped += value === undefined ? 0 : 1;
      return [];
    }
    return value.flatMap((entry: unknown) => {
      const result = v.safeParse(schema, entry);
      dropped += result.success ? 0 : 1;
      return result.success ? [result.output] : [];
    });
  };
  const entries = <T>(value: unknown, schema: v.GenericSchema<unknown, T>): Readonly<Record<string, T>> => {
    const all = v.safeParse(v.record(v.string(), v.unknown()), value ?? {});
    dropped += all.success ? 0 : 1;
    const pairs = Object.entries(all.success ? all.output : {}).flatMap(([key, entry]) => {
      const result = v.safeParse(schema, entry);
      dropped += result.success ? 0 : 1;
      return result.success ? [[key, result.output] as const] : [];
    });
    return Object.fromEntries(pairs);
  };
  const { mappings, ruleLevels, accepted, namedFilters, ownExamples, more } = fields.output;
  const state: WorkbookState = {
    mappings: list(mappings, LISTS.mappings),
    ruleLevels: entries(ruleLevels, RECORDS.ruleLevels),
    accepted: list(accepted, LISTS.accepted),
    namedFilters: list(namedFilters, LISTS.namedFilters),
    ownExamples: list(ownExamples, LISTS.ownExamples),
    more: entries(more, RECORDS.more),
  };
  return { state, dropped };
}

/**
 * The state as it is to be written over what the workbook holds: what this version does not understand there (fields of
 * the state, entries of its lists and records) stays, so that saving with an older version of the add-in costs nothing
 * that a newer one kept.
 *
 * @param kept decoded JSON of the part that is replaced
 */
export function overKept(kept: unknown, state: WorkbookState): Readonly<Record<string, unknown>> {
  const before = isRecord(kept) ? kept : {};
  const lists = Object.entries(LISTS).map(([name, schema]) => {
    const all = before[name];
    const foreign = Array.isArray(all) ? all.filter((entry: unknown) => !v.is(schema, entry)) : [];
    return [name, [...state[name as keyof typeof LISTS], ...(foreign as unknown[])]] as const;
  });
  const records = Object.entries(RECORDS).map(([name, schema]) => {
    const all = before[name];
    const foreign = Object.entries(isRecord(all) ? all : {}).filter(([, entry]) => !v.is(schema, entry));
    return [name, { ...Object.fromEntries(foreign), ...state[name as keyof typeof RECORDS] }] as const;
  });
  return { ...before, ...state, ...Object.fromEntries([...lists, ...records]) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
