import type { AgreementTable, Role, RoleEvidence } from "../../../table/agreement-table";
import { testRule } from "../../testing/rule-tester";
import { tableOf, type TestLayout } from "../../testing/tables";
import { tableHeaderUnrecognised } from "./rule";

const PARTNERS = [
  "Gemeente",
  "Provincie",
  "Waterschap",
  "Omgevingsdienst",
  "Veiligheidsregio",
  "GGD",
  "Rijk",
];

/** The usual table, in which some columns have their role by place or content, not by these headings. */
function headed(headings: Partial<Record<Role, string>>, evidence: RoleEvidence = "letter"): TestLayout {
  const roles: AgreementTable["roles"] = tableOf([{}]).roles;
  const own = Object.entries(headings) as [Role, string][];
  const changed = own.map(([role, heading]) => {
    const column = roles[role]?.column ?? -1;
    return [role, { column, heading, evidence }] as const;
  });
  return {
    table: {
      roles: { ...roles, ...Object.fromEntries(changed) },
      recognition: {
        missingRoles: [],
        unrecognised: changed.map(([, { column, heading }]) => ({ column, heading })),
      },
    },
  };
}

/** The usual table with other names over the last partners. */
function withPartners(...names: readonly string[]): TestLayout {
  const partners = [...PARTNERS.slice(0, PARTNERS.length - names.length), ...names];
  const first = 8 + PARTNERS.length - names.length;
  const unrecognised = names.map((heading, index) => ({ column: first + index, heading }));
  return { partners, table: { recognition: { missingRoles: [], unrecognised } } };
}

const rename = (at: string, heading: string) => [{ label: "rename", output: { [at]: heading } }];

testRule(tableHeaderUnrecognised, {
  valid: [
    { name: "the usual headings", rows: [{}] },
    {
      name: "partners that a region chose itself",
      rows: [{}],
      layout: withPartners("Politie", "Vitens", "GGZ", "Prorail"),
    },
    {
      name: "names of partners with a region in them",
      rows: [{}],
      layout: withPartners("Gemeente Ede", "Waterschap Vallei en Veluwe", "OD De Vallei"),
    },
    {
      name: "a column of the region's own, among the others or behind them",
      rows: [{}],
      layout: {
        table: { recognition: { missingRoles: [], unrecognised: [{ column: 16, heading: "Status" }] } },
      },
    },
  ],
  invalid: [
    {
      name: "a heading that says nothing, over a known place",
      rows: [{}],
      layout: headed({ keyword: "Kolom1" }),
      findings: [
        {
          at: "F1",
          message: "keyword",
          params: { heading: "Kolom1" },
          suggestions: rename("F1", "Trefwoord"),
        },
      ],
    },
    {
      name: "several headings, over columns that are recognised by what they hold",
      rows: [{}],
      layout: headed(
        { legalText: "Veld 3", source: "(nieuw)", explanation: "Bijzonderheden xyz" },
        "content",
      ),
      findings: [
        {
          at: "C1",
          message: "legalText",
          params: { heading: "Veld 3" },
          suggestions: rename("C1", "Juridische tekst"),
        },
        { at: "G1", message: "source", params: { heading: "(nieuw)" }, suggestions: rename("G1", "Bron") },
        {
          at: "P1",
          message: "explanation",
          params: { heading: "Bijzonderheden xyz" },
          suggestions: rename("P1", "Toelichting"),
        },
      ],
    },
    {
      name: "headings among the partners that say nothing",
      rows: [{}],
      layout: withPartners("Partner 7", "Kolom2", "?"),
      findings: [
        { at: "M1", message: "partner", params: { heading: "Partner 7" } },
        { at: "N1", message: "partner", params: { heading: "Kolom2" } },
        { at: "O1", message: "partner", params: { heading: "?" } },
      ],
    },
    {
      name: "a header of two rows: partners stand in the lower one",
      rows: [{}],
      layout: {
        ...withPartners("Partij 1"),
        table: { ...withPartners("Partij 1").table, headerRows: [0, 1] },
      },
      findings: [{ at: "O2", message: "partner", params: { heading: "Partij 1" } }],
    },
  ],
});
