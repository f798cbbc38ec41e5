import { testRule } from "../../testing/rule-tester";
import { partnersLawNotMarked } from "./rule";

/** A missing partner, by the message for its part. */
const missing = (at: string, message: string, partner: string, citation: string, mark = "x") => ({
  at,
  message,
  params: { partner, citation },
  suggestions: [{ label: "mark", output: { [at]: mark } }],
});

testRule(partnersLawNotMarked, {
  valid: [
    { name: "an article that names no fixed parties", rows: [{ legalBasis: "art. 2.2 Ow", marks: "" }] },
    {
      name: "articles in which a body merely occurs",
      rows: [
        { legalBasis: "art. 16.15 Ow", marks: "x" },
        { legalBasis: "art. 5.8 Ow", marks: "|x" },
        { legalBasis: "art. 10 Wvr", marks: "x" },
      ],
    },
    {
      name: "the partner marked, with a sign, a role, a name or something unclear",
      rows: ["x", "advies", "HDSR", "?"].map((mark) => ({ legalBasis: "art. 4.24 Ob", marks: `x||${mark}` })),
    },
    {
      name: "the partner deliberately not",
      rows: ["-", "nee", "n.v.t.", "N.v.t."].map((mark) => ({
        legalBasis: "art. 4.33 Ob",
        marks: `x||||${mark}`,
      })),
    },
    {
      name: "a table without a column for the partner",
      rows: [{ legalBasis: "art. 4.33 Ob", marks: "x" }],
      layout: { partners: ["Gemeente", "GGD"] },
    },
    {
      name: "two columns of one partner, one of them marked",
      rows: [{ legalBasis: "art. 4.24 Ob", marks: "x||x" }],
      layout: { partners: ["Gemeente", "Waterschap HDSR", "Waterschap Vallei en Veluwe"] },
    },
    {
      name: "larger parts, a misspelt law, another law with the same number",
      rows: [
        { legalBasis: "afdeling 4.2 Ob", marks: "x" },
        { legalBasis: "art. 4.24 Omgevingsbeslui", marks: "x" },
        { legalBasis: "art. 4.24 Bbl", marks: "x" },
        { legalBasis: "art. 16 Wgr", marks: "x" },
      ],
    },
    { name: "another body by another lid", rows: [{ legalBasis: "art. 18.26 lid 2 Ow", marks: "||||||x" }] },
    {
      name: "who consults in preparing a preparatory decision may be province or State",
      rows: [{ legalBasis: "art. 10.1 Ob", marks: "x||||||x" }],
    },
    { name: "a table without legal bases", rows: [{ marks: "" }], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "advice and consent in division 4.2 of the Omgevingsbesluit",
      rows: [
        { legalBasis: "art. 4.24 Ob", marks: "x|x" },
        { legalBasis: "artikel 4.25, eerste lid, Ob", marks: "x" },
        { legalBasis: "art. 4.30 lid 3 Ob", marks: "x" },
        { legalBasis: "art. 4.33 Ob", marks: "x" },
        { legalBasis: "art. 4.20 Ob", marks: "|x" },
      ],
      findings: [
        missing("K2", "consent", "Waterschap", "art. 4.24 Ob"),
        missing("J3", "consent", "Provincie", "art. 4.25 Ob"),
        missing("O4", "consent", "Rijk", "art. 4.30 Ob"),
        missing("M5", "advice", "Veiligheidsregio", "art. 4.33 Ob"),
        missing("I6", "consent", "Gemeente", "art. 4.20 Ob"),
      ],
    },
    {
      name: "coordination, intervention, consultation and the request for advice",
      rows: [
        { legalBasis: "art. 16.7 Ow", marks: "x" },
        { legalBasis: "art. 16.21 Ow", marks: "||x" },
        { legalBasis: "art. 5.37 Bkl", marks: "x" },
        { legalBasis: "art. 16 Wpg", marks: "x" },
        { legalBasis: "art. 16 Wpg", marks: "|||||x" },
        { legalBasis: "art. 10.1 Ob", marks: "|x" },
        { legalBasis: "art. 10.1 Ob", marks: "x||x" },
      ],
      findings: [
        missing("K2", "coordination", "Waterschap", "art. 16.7 Ow"),
        missing("I3", "intervention", "Gemeente", "art. 16.21 Ow"),
        missing("J3", "intervention", "Provincie", "art. 16.21 Ow"),
        missing("K4", "consultation", "Waterschap", "art. 5.37 Bkl"),
        missing("N5", "advice", "GGD", "art. 16 Wpg"),
        missing("I6", "asks", "Gemeente", "art. 16 Wpg"),
        missing("I7", "consultation", "Gemeente", "art. 10.1 Ob"),
        missing("J8", "consultation", "Provincie", "art. 10.1 Ob"),
      ],
    },
    {
      name: "the lid says whose part it is",
      rows: [
        { legalBasis: "art. 18.26 Ow", marks: "x" },
        { legalBasis: "art. 18.26 lid 1 Ow", marks: "x" },
        { legalBasis: "art. 18.26 lid 2 Ow", marks: "x" },
      ],
      findings: [
        missing("J2", "coordination", "Provincie", "art. 18.26 Ow"),
        missing("J3", "coordination", "Provincie", "art. 18.26 Ow"),
        missing("O4", "coordination", "Rijk", "art. 18.26 Ow"),
      ],
    },
    {
      name: "several articles: each partner once, by the first article that names it",
      rows: [{ legalBasis: "art. 2.2 Ow; art. 4.24 en 4.35 Ob; art. 4.33 Ob", marks: "x" }],
      findings: [
        missing("K2", "consent", "Waterschap", "art. 4.24 Ob"),
        missing("M2", "advice", "Veiligheidsregio", "art. 4.33 Ob"),
      ],
    },
    {
      name: "an article that is merged with the row above counts for each row",
      rows: [
        { legalBasis: "art. 4.33 Ob", marks: "x||||x" },
        { merged: ["legalBasis"], marks: "x" },
      ],
      findings: [missing("M3", "advice", "Veiligheidsregio", "art. 4.33 Ob")],
    },
    {
      name: "a cell of white space, and the table's own sign as the choice",
      rows: [
        { legalBasis: "art. 4.24 Ob", marks: "ja||\u00a0" },
        { legalBasis: "art. 2.2 Ow", marks: "ja|ja" },
      ],
      findings: [missing("K2", "consent", "Waterschap", "art. 4.24 Ob", "ja")],
    },
    {
      name: "partners under other names and in another order",
      rows: [{ legalBasis: "art. 4.33 Ob", marks: "x||x" }],
      layout: { partners: ["Gemeenten", "VRU", "ODRU"] },
      findings: [missing("J2", "advice", "VRU", "art. 4.33 Ob")],
    },
  ],
});
