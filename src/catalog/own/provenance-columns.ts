import { foldedKey } from "../../partners/spelling";
import type { AgreementTable } from "../../table/agreement-table";
import type { SheetSnapshot } from "../../table/snapshot";
import type { Example } from "../example";
import { readRoles } from "./role-list";

/** What a table says of an example in columns of its own, behind those of every table; absent: it does not say. */
export interface Provenance {
  readonly title?: string;
  readonly typeReason?: string;
  /** A web address. */
  readonly address?: string;
  readonly year?: number;
  readonly version?: number;
  /** What partners do, where their marks do not say it. */
  readonly roles?: NonNullable<Example["roles"]>;
}

type Field = keyof Provenance;

/** The headings of these columns in a file of own examples, in the form of `foldedKey`. */
const HEADINGS: Readonly<Record<string, Field>> = {
  "titel van het voorbeeld": "title",
  "reden van de typering": "typeReason",
  webadres: "address",
  jaartal: "year",
  versie: "version",
  rollen: "roles",
};

/** What the rows of a table say in such columns, by sheet row; a table without them says nothing. */
export function readProvenance(
  table: AgreementTable,
  { top, left, values }: Pick<SheetSnapshot, "top" | "left" | "values">,
): ReadonlyMap<number, Provenance> {
  const columns = [...(table.recognition.own ?? []), ...table.recognition.unrecognised].flatMap(
    ({ column, heading }) => {
      const field = HEADINGS[foldedKey(heading)];
      return field ? [{ column, field }] : [];
    },
  );
  // Any list can have a column for a year or a version: the title says that these are examples.
  if (!columns.some(({ field }) => field === "title")) return new Map();
  return new Map(
    table.agreements.map(({ row }) => {
      const said = columns.flatMap(({ column, field }) => {
        const value = readField(field, String(values[row - top]?.[column - left] ?? "").trim());
        return value === null ? [] : [[field, value] as const];
      });
      return [row, Object.fromEntries(said) as Provenance];
    }),
  );
}

function readField(field: Field, text: string): Provenance[Field] | null {
  if (text === "") return null;
  if (field === "roles") return readRoles(text);
  if (field === "title" || field === "typeReason") return text;
  if (field === "address") return /^https?:\/\/\S+$/i.test(text) ? text : null;
  const isNumber = field === "year" ? /^\d{4}$/.test(text) : /^[1-9]\d{0,5}$/.test(text);
  return isNumber ? Number(text) : null;
}

/** An example of a row with what the row says of it besides. */
export function withProvenance(
  example: Example,
  { title, typeReason, address, year, version, roles = {} }: Provenance = {},
): Example {
  const { name } = example.source;
  // Column G has the year behind the name.
  const behind = ` (${year})`;
  // Who does not take part has no role.
  const known = Object.entries({ ...example.roles, ...roles }).filter(([partner]) =>
    example.partners.some((one) => one === partner),
  );
  return {
    ...example,
    title: title ?? example.title,
    typeReason: typeReason ?? example.typeReason,
    version: version ?? example.version,
    ...(known.length > 0 ? { roles: Object.fromEntries(known) } : {}),
    source: {
      name: year !== undefined && name.endsWith(behind) ? name.slice(0, -behind.length) : name,
      address: address ?? null,
      year: year ?? null,
    },
  };
}
