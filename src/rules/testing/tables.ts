import { ROLES, type Agreement, type AgreementTable, type Role } from "../../table/agreement-table";
import type { Section } from "../../table/agreement-table";
import { readInstrument } from "../../table/read-instrument";
import { resolvePartnerHeading } from "../../partners/headings";

/** A row of a test: what differs from a good row. `marks` are the cells of I–O with a bar between. */
export type TestRow = Partial<Record<Role, string>> & {
  readonly marks?: string;
  /** Roles whose cell is merged with the one above. */
  readonly merged?: readonly Role[];
};

/** What a test's table has that the usual one has not. */
export interface TestLayout {
  readonly partners?: readonly string[];
  readonly without?: readonly Role[];
  readonly table?: Partial<AgreementTable>;
}

export const HEADINGS: Readonly<Record<Role, string>> = {
  instrument: "Kerninstrument",
  legalBasis: "Juridische onderbouwing",
  legalText: "Juridische tekst",
  agreement: "Samenwerkingsafspraak",
  type: "Typering",
  keyword: "Trefwoord",
  source: "Bron",
  level: "Ambtelijk/bestuurlijk",
  explanation: "Toelichting",
};

const GOOD_ROW: Readonly<Record<Role, string>> = {
  instrument: "Omgevingsplan",
  legalBasis: "art. 2.2 Ow",
  legalText: "Overheden houden rekening met elkaar.",
  agreement: "Partijen delen hun planning.",
  type: "Afstemming nodig",
  keyword: "planning",
  source: "VNG",
  level: "Ambtelijk",
  explanation: "",
};
const PARTNERS = [
  "Gemeente",
  "Provincie",
  "Waterschap",
  "Omgevingsdienst",
  "Veiligheidsregio",
  "GGD",
  "Rijk",
];
const GOOD_MARKS = "x|x|||||";

/** Column of a role in the usual table: A–H, and the explanation behind the partners. */
const columnOf = (role: Role, partners: number): number =>
  role === "explanation" ? 8 + partners : ROLES.indexOf(role);

/**
 * The table that a test talks about: the usual columns A–P with the header in row 1, and these rows from row 2 on. What
 * a row leaves out is as in a good row; its agreement gets a text of its own, so that rows are no duplicates.
 */
export function tableOf(rows: readonly TestRow[], layout: TestLayout = {}): AgreementTable {
  const headings = layout.partners ?? PARTNERS;
  const roles = ROLES.filter((role) => !layout.without?.includes(role));
  const agreements: Agreement[] = [];
  rows.forEach((row, index) =>
    agreements.push(agreementOf(row, index, roles, headings.length, agreements.at(-1))),
  );
  const bottom = rows.length;
  return {
    sheetId: "1",
    sheetName: "Blad1",
    area: { top: 0, left: 0, bottom, right: 8 + headings.length },
    headerRows: [0],
    firstRow: 1,
    lastRow: bottom,
    roles: Object.fromEntries(
      roles.map((role) => [
        role,
        { column: columnOf(role, headings.length), heading: HEADINGS[role], evidence: "heading" },
      ]),
    ),
    partners: headings.map((heading, at) => ({
      column: 8 + at,
      heading,
      partner: resolvePartnerHeading(heading),
    })),
    sections: sectionsOf(agreements),
    agreements,
    emptyRows: [],
    listObject: null,
    recognition: { missingRoles: [...(layout.without ?? [])], unrecognised: [] },
    ...layout.table,
  };
}

function agreementOf(
  row: TestRow,
  index: number,
  roles: readonly Role[],
  partners: number,
  above: Agreement | undefined,
): Agreement {
  const own = { agreement: `${GOOD_ROW.agreement.slice(0, -1)} ${wordOf(index)}.` };
  const text: Record<Role, string> = { ...GOOD_ROW, ...own, ...textsOf(row) };
  for (const role of ROLES) if (!roles.includes(role)) text[role] = "";
  const inheritedFrom: Partial<Record<Role, number>> = {};
  for (const role of row.merged ?? []) {
    text[role] = above?.text[role] ?? "";
    inheritedFrom[role] = above?.inheritedFrom[role] ?? index;
  }
  const cells = (row.marks ?? GOOD_MARKS).split("|");
  return {
    row: index + 1,
    instrument: readInstrument(text.instrument),
    instrumentLabel: text.instrument,
    text,
    inheritedFrom,
    marks: Array.from({ length: partners }, (_, at) => cells[at] ?? ""),
  };
}

function textsOf(row: TestRow): Partial<Record<Role, string>> {
  return Object.fromEntries(ROLES.flatMap((role) => (row[role] === undefined ? [] : [[role, row[role]]])));
}

/** Different for each row, and far from each other in spelling. */
function wordOf(index: number): string {
  const words = [
    "per wijk",
    "over lawaai op zee",
    "met kaarten vooraf",
    "rond oude fabrieken",
    "na iedere storm",
  ];
  return `${words[index % words.length] ?? ""} ${"en nog eens".repeat(Math.floor(index / words.length))}`.trim();
}

function sectionsOf(agreements: readonly Agreement[]): Section[] {
  const sections: Section[] = [];
  for (const { row, instrument, instrumentLabel: label } of agreements) {
    const last = sections.at(-1);
    if (last?.label === label) sections[sections.length - 1] = { ...last, lastRow: row };
    else sections.push({ instrument, label, headingRow: null, firstRow: row, lastRow: row });
  }
  return sections;
}
