import { INSTRUMENT_NAMES } from "../table/instrument-names";
import { loadStatutes } from "../law/texts/load-statutes";
import type { StatuteTexts } from "../law/texts/statute-texts";
import { PARTNERS } from "../partners/partner";
import { checkTable } from "../rules/engine";
import type { Finding } from "../rules/finding";
import { RULES } from "../rules/registry";
import type { AgreementTable } from "../table/agreement-table";
import { locateTable } from "../table/locate-table";
import { fillBlanks, usualValues } from "./blanks";
import { EXAMPLES, examplesFor } from "./catalog";
import type { CatalogueExample } from "./example";
import { legalTextOf } from "./legal-text";
import { KNOWN_EXAMPLES } from "./known-examples";

const HEADINGS = [
  "Kerninstrument",
  "Juridische onderbouwing",
  "Juridische tekst",
  "Samenwerkingsafspraak",
  "Typering",
  "Trefwoord",
  "Bron",
  "Ambtelijk/bestuurlijk",
  "Gemeente",
  "Provincie",
  "Waterschap",
  "Omgevingsdienst",
  "Veiligheidsregio",
  "GGD",
  "Rijk",
  "Toelichting",
];
const TYPES = { required: "Afstemming nodig", desirable: "Afstemming wenselijk" };
const LEVELS = {
  official: "Ambtelijk",
  administrative: "Bestuurlijk",
  both: "Ambtelijk en bestuurlijk",
};

/** The row A–P that an example becomes, its blanks filled with what is usual. */
function rowOf(example: CatalogueExample, statutes: StatuteTexts): string[] {
  const citations = example.legalBasis.map(({ citation }) => citation);
  const { name, year } = example.source;
  return [
    INSTRUMENT_NAMES[example.instrument],
    citations.join("; "),
    legalTextOf(example, statutes),
    fillBlanks(example.agreement, usualValues(example.blanks)),
    TYPES[example.type],
    example.keywords.join("; "),
    year === null ? name : `${name} (${year})`,
    LEVELS[example.level.value],
    ...PARTNERS.map((partner) => (example.partners.includes(partner) ? "x" : "")),
    example.note,
  ];
}

/** The table with these examples on a sheet that is for their core instrument, or for all. */
function tableWith(
  examples: readonly CatalogueExample[],
  sheetName: string,
  statutes: StatuteTexts,
): AgreementTable {
  const values = [HEADINGS, ...examples.map((example) => rowOf(example, statutes))];
  const snapshot = { sheetId: "1", sheetName, top: 0, left: 0, values, merges: [], listObjects: [] };
  const located = locateTable(snapshot);
  if (!located.ok) throw new Error(located.problem.code);
  return located.table;
}

async function findingsOf(
  examples: readonly CatalogueExample[],
  sheetName: string,
): Promise<readonly Finding[]> {
  const statutes = await loadStatutes();
  if (!statutes) throw new Error("no statute texts");
  return checkTable(tableWith(examples, sheetName, statutes), { statutes, examples: KNOWN_EXAMPLES });
}

const briefly = ({ rule, role, message, params, partner }: Finding): unknown => ({
  rule,
  role,
  message,
  params,
  partner,
});

/** A table of one row has no agreements for the other core instruments, and says so. */
const isOfExample = ({ rule }: Finding): boolean => rule !== "table/instrument-empty";

test.each(EXAMPLES.map((example) => [example.id, example] as const))(
  "%s in an otherwise empty table passes every rule",
  async (_, example) => {
    const findings = await findingsOf([example], "Afspraken");
    expect(findings.filter(isOfExample).map(briefly)).toEqual([]);
  },
);

test("the whole catalogue in one table passes every rule: no near-duplicates, one spelling of everything", async () => {
  const findings = await findingsOf(EXAMPLES, "Afspraken");
  expect(
    findings.map((finding) => ({ ...(briefly(finding) as object), example: EXAMPLES[finding.row - 1]?.id })),
  ).toEqual([]);
});

test("the rules do find what is wrong with a row that is spoilt", async () => {
  const [example, other] = examplesFor("omgevingsvisie");
  if (!example || !other) throw new Error("no examples");
  const spoilt: CatalogueExample = { ...example, blanks: {}, partners: ["gemeente"], note: "" };
  const rules = (await findingsOf([spoilt, other, { ...other, id: "EX999" }], "Afspraken")).map(
    ({ rule }) => rule,
  );
  for (const rule of [
    "cell/placeholder",
    "partners/single",
    "partners/example-not-marked",
    "explanation/required",
    "agreement/duplicate",
  ]) {
    expect(RULES.map(({ id }) => id)).toContain(rule);
    expect(rules).toContain(rule);
  }
});
