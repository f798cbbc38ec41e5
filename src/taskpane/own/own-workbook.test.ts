import * as fc from "fast-check";
import { withOwnLegalText } from "../../catalog/legal-text";
import { harvest } from "../../catalog/own/harvest";
import { examplesFor } from "../../catalog/catalog";
import { PARTNER_ROLES, type Example } from "../../catalog/example";
import { readRoles } from "../../catalog/own/role-list";
import { openTables } from "../../files/open-tables";
import { writeWorkbook } from "../../files/write-workbook";
import { loadStatutes } from "../../law/texts/load-statutes";
import { openWorkbook } from "../../workbench/package/open";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { readFiles } from "../harvest/read-files";
import { ownTableSpec } from "./own-table";

/** Own examples as the pane keeps them of rows, among them a text that Excel would take for a formula. */
const OWN: readonly Example[] = [
  ...examplesFor("programma").slice(0, 2),
  ...examplesFor("toezichtEnHandhaving").slice(0, 1),
  ...examplesFor("algemeen").slice(0, 1),
].map(({ title, instrument, agreement, legalBasis, type, keywords, level, partners, note }, index) => ({
  id: `own-${index}`,
  version: 1,
  title,
  instrument,
  agreement: index === 1 ? '=HYPERLINK("x")&A1 is geen formule' : agreement.replace(/[{}]/gu, ""),
  ...(index === 0 ? { legalText: "Kort gezegd regelt dit artikel wie beslist en wie meepraat." } : {}),
  legalBasis: [{ citation: legalBasis.map(({ citation }) => citation).join("; "), certainty: "source" }],
  type,
  typeReason: index === 0 ? "De wet eist overleg." : "",
  keywords,
  level: { ...level, certainty: "source" },
  partners,
  ...(index === 0 ? { roles: { [partners[0] ?? ""]: "authority", [partners[1] ?? ""]: "participant" } } : {}),
  source: {
    name: "Regio Voorbeeld",
    address: index === 0 ? "https://voorbeeld.test/afspraken" : null,
    year: index === 2 ? 2024 : null,
  },
  note,
}));

async function saved(examples = OWN): Promise<Uint8Array> {
  const bytes = writeWorkbook(ownTableSpec("Eigen voorbeelden", examples, await loadStatutes()));
  if (!bytes) throw new Error("no workbook");
  return bytes;
}

/** The examples as another pane gets them from the file. */
async function back(examples = OWN): Promise<readonly Example[]> {
  const file = new File([new Uint8Array(await saved(examples))], "eigen.xlsx");
  const [read] = await readFiles([file]);
  const statutes = await loadStatutes();
  return harvest(read?.tables ?? [], [], []).map(({ example }) => withOwnLegalText(example, statutes));
}

const told = ({ id: _id, ...rest }: Example) => ({ ...rest, partners: [...rest.partners].sort() });

test("a catalogue that was saved as a workbook comes back whole, under its own titles", async () => {
  expect((await back()).map(told)).toEqual(OWN.map(told));
});

/** Words that a title or a text can hold, among them what Excel, a heading or a list could take for something else. */
const words = (least: number) =>
  fc
    .array(
      fc.constantFrom("Samen", "programma", "=1+1", "Titel", "2024", "é", "a;b", "‘aan’", "{termijn}", "<b>"),
      {
        minLength: least,
        maxLength: 6,
      },
    )
    .map((all) => all.join(" "));

/** What each of these partners does, as far as that is known; nothing where it is of none. */
const someRoles = (partners: readonly PartnerId[]): fc.Arbitrary<Pick<Example, "roles">> =>
  fc
    .tuple(...partners.map(() => fc.option(fc.constantFrom(...PARTNER_ROLES))))
    .map((roles) => partners.flatMap((partner, at) => (roles[at] ? [[partner, roles[at]] as const] : [])))
    .map((known) => (known.length === 0 ? {} : { roles: Object.fromEntries(known) }));

const anExample: fc.Arbitrary<Omit<Example, "id" | "agreement">> = fc
  .record({
    version: fc.integer({ min: 1, max: 40 }),
    title: words(1),
    instrument: fc.constantFrom("omgevingsvisie", "programma", "omgevingsplan", "algemeen"),
    legalBasis: fc.constantFrom(
      [],
      [{ citation: "art. 2.2 Ow; art. 10.7 Ob", certainty: "source" as const }],
    ),
    type: fc.constantFrom<Example["type"]>(
      "required",
      "desirable",
      { words: "AN" },
      { words: "=1+1" },
      { words: "" },
    ),
    typeReason: words(0),
    keywords: fc.constantFrom(["water"], ["water", "wonen"]),
    level: fc
      .constantFrom<Example["level"]["value"]>(
        "official",
        "administrative",
        "both",
        { words: "B&W" },
        { words: "" },
      )
      .map((value) => ({ value, certainty: "source" as const })),
    partners: fc.subarray([...PARTNERS], { minLength: 1 }),
    source: fc.record({
      name: fc.constantFrom("Regio Voorbeeld", "Regio (noord)", "Nota (2019)"),
      address: fc.constantFrom(null, "https://voorbeeld.test/a?b=c&d"),
      year: fc.option(fc.integer({ min: 1990, max: 2040 })),
    }),
    note: fc.constantFrom("", "Uitleg."),
  })
  .chain((one) => someRoles(one.partners).map((roles) => ({ ...one, ...roles })));

test("whatever an own example holds comes back from the file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anExample, { minLength: 1, maxLength: 3 }), async (all) => {
      const examples = all.map((one, index): Example => ({
        ...one,
        id: `own-${index}`,
        agreement: `Partijen stemmen onderwerp ${index} met elkaar af.`,
      }));
      const expected = new Map(examples.map((one) => [one.agreement, told(one)]));
      const got = await back(examples);
      expect(new Map(got.map((one) => [one.agreement, told(one)]))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("the columns for what the table has no place for are not taken for columns of the table", async () => {
  const opened = openTables(await saved());
  const [one] = opened.ok ? opened.tables : [];
  expect(one?.table.recognition).toMatchObject({ missingRoles: [], unrecognised: [] });
  expect(one?.table.partners).toHaveLength(PARTNERS.length);
  expect(one?.table.recognition.own).toHaveLength(6);
});

test("the workbook looks like the table, and holds no formulas", async () => {
  const opened = openWorkbook(await saved());
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  expect(sheet).toMatchObject({ name: "Eigen voorbeelden", frozen: { rows: 2, columns: 1 } });
  expect(sheet?.cell(3, 3)).toMatchObject({ value: '=HYPERLINK("x")&A1 is geen formule', formula: null });
  expect(sheet?.style(0, 0)).toMatchObject({ bold: true, fill: "#DCE6F1" });
  expect(sheet?.style(1, 8).rotation).toBe(0);
  expect(sheet?.merges).toContainEqual({ top: 0, left: 8, bottom: 0, right: 14 });
  expect(sheet?.autoFilter?.area).toMatchObject({ top: 1, left: 0, right: 21 });
  expect(sheet?.style(0, 16)).toMatchObject({ bold: true, fill: "#DCE6F1" });
  expect(sheet?.merges).toContainEqual({ top: 0, left: 16, bottom: 1, right: 16 });
  expect(sheet?.validations.map(({ formula1 }) => formula1)).toContain(
    '"Afstemming nodig,Afstemming wenselijk"',
  );
  expect(sheet?.column(3).width).toBeGreaterThan(40);
  // Printed as the table is.
  expect(sheet?.pageSetup).toMatchObject({ landscape: true, paperSize: 8, fitToWidth: 1, gridlines: true });
  expect(opened.ok && opened.workbook.names).toContainEqual(
    expect.objectContaining({ name: "Print_Titles", formula: "'Eigen voorbeelden'!$1:$2" }),
  );
});

test("roles in a file that somebody wrote over are read as far as they are clear", () => {
  expect(readRoles("Gemeente: trekker; GGD: adviseert; Provincie: x; Waterstaat: advies; Rijk")).toEqual({
    gemeente: "lead",
    ggd: "adviser",
  });
  expect(readRoles("naar eigen inzicht")).toEqual({});
});
