import * as v from "valibot";
import { PARTNERS } from "../partners/partner";
import { BLANK_UNITS } from "./blanks";
import { ORIGINS, PARTNER_ROLES, THEMES } from "./example";

/** Text without white space at its ends or doubled inside. */
const text = v.pipe(
  v.string(),
  v.minLength(1),
  v.regex(/^\S+(?: \S+)*$/u, "white space at an end, doubled, or a line break"),
);
const sentence = v.pipe(text, v.regex(/^[\p{Lu}\d{‘].*[.?!]$/u, "no whole sentence"));
const certainty = v.picklist(["source", "derived"]);
const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

const blank = v.variant("kind", [
  v.pipe(
    v.strictObject({
      kind: v.literal("number"),
      unit: v.picklist(BLANK_UNITS),
      usual: v.pipe(v.number(), v.integer()),
      least: v.pipe(v.number(), v.integer(), v.minValue(1)),
      most: v.pipe(v.number(), v.integer()),
      certainty,
    }),
    v.check(
      ({ usual, least, most }) => least <= usual && usual <= most && least < most,
      "outside its bounds",
    ),
  ),
  v.pipe(
    v.strictObject({
      kind: v.literal("text"),
      usual: text,
      longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
      certainty,
    }),
    v.check(({ usual, longest }) => usual.length <= longest, "longer than it may be"),
  ),
]);

const uniqueListOf = <Item extends v.GenericSchema>(item: Item, least: number) =>
  v.pipe(
    v.array(item),
    v.minLength(least),
    v.check(
      (items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length,
      "twice in a list",
    ),
  );

/** An example as it stands in a file of src/catalog/data: everything but its core instrument, which the file gives. */
const storedExample = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^EX\d{3}$/)),
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    title: text,
    theme: v.picklist(THEMES),
    origin: v.picklist(ORIGINS),
    agreement: sentence,
    blanks: v.record(v.pipe(v.string(), v.regex(/^[\p{L}][\p{L}\d -]{1,40}$/u)), blank),
    legalBasis: uniqueListOf(v.strictObject({ citation: text, certainty }), 1),
    type: v.picklist(["required", "desirable"]),
    typeReason: sentence,
    keywords: uniqueListOf(text, 1),
    level: v.strictObject({ value: v.picklist(["official", "administrative", "both"]), certainty }),
    partners: uniqueListOf(v.picklist(PARTNERS), 2),
    roles: v.record(v.picklist(PARTNERS), v.picklist(PARTNER_ROLES)),
    certainty: v.strictObject({
      agreement: certainty,
      type: certainty,
      keywords: certainty,
      partners: certainty,
    }),
    source: v.strictObject({
      name: text,
      address: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//))),
      year: v.nullable(year),
      remark: v.union([v.literal(""), sentence]),
    }),
    note: sentence,
  }),
  v.check(
    ({ partners, roles }) =>
      partners.length === Object.keys(roles).length && partners.every((partner) => partner in roles),
    "partners and roles are not the same",
  ),
  v.check(
    ({ origin, source, ...rest }) =>
      origin === "draft"
        ? source.address === null && source.year === null && isAllDerived(rest)
        : source.address !== null || source.remark !== "",
    "a drafting model has no source, and every other example says where it was read",
  ),
);

/** Whether nothing claims to be said by a source. */
function isAllDerived({
  certainty: sure,
  level,
  legalBasis,
}: {
  readonly certainty: Readonly<Record<string, string>>;
  readonly level: { readonly certainty: string };
  readonly legalBasis: readonly { readonly certainty: string }[];
}): boolean {
  return [...Object.values(sure), level.certainty, ...legalBasis.map((basis) => basis.certainty)].every(
    (one) => one === "derived",
  );
}

/** What is wrong with a file of the catalogue: one line for each problem, with its place; none when it is good. */
export function problemsOf(file: unknown): string[] {
  const result = v.safeParse(v.array(storedExample), file);
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}
