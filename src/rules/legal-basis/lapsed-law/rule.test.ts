import { testRule } from "../../testing/rule-tester";
import { legalBasisLapsedLaw } from "./rule";

testRule(legalBasisLapsedLaw, {
  valid: [
    { name: "laws in force", rows: [{ legalBasis: "art. 3:6 Awb" }, { legalBasis: "art. 10 en 25 Wvr" }] },
    { name: "an empty cell and an error value", rows: [{ legalBasis: "" }, { legalBasis: "#REF!" }] },
    { name: "a lapsed law without an article, which another rule reports", rows: [{ legalBasis: "Wabo" }] },
    { name: "a law that is only like a lapsed one", rows: [{ legalBasis: "art. 3.1 Wlo" }] },
    {
      name: "a mention of where a rule in force comes from",
      rows: [
        { legalBasis: "art. 5.1 Ow (voorheen art. 2.1 Wabo)" },
        { legalBasis: "art. 5.1 Ow, vh. art. 2.1 Wabo" },
        { legalBasis: "art. 18.2 Ow (was: artikel 5.2 van de Wabo)" },
        { legalBasis: "art. 2.1 Wabo, thans art. 5.1 Ow" },
        { legalBasis: "art. 2.1 Wabo (nu art. 5.1 Ow)" },
      ],
    },
    {
      name: "an old law that is cited as old: transitional law",
      rows: [
        { legalBasis: "art. 2.1 Wabo (oud)" },
        { legalBasis: "artt. 2.1 en 2.12 Wabo (oud)" },
        { legalBasis: "art. 5.1 Ow, voorheen artt. 2.1 en 2.12 Wabo" },
        { legalBasis: "art. 3.1 oude Wro" },
        { legalBasis: "overgangsrecht: art. 2.1 Wabo" },
      ],
    },
    { name: "a cell merged with the one above", rows: [{}, { merged: ["legalBasis"] }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "a law with one successor",
      rows: [{ legalBasis: "art. 2.1 Wabo" }, { legalBasis: "artikel 3.1 van de Wet ruimtelijke ordening" }],
      findings: [
        {
          at: "B2",
          message: "successor",
          params: { law: "Wabo", year: "2024", successor: "Ow" },
          part: "art. 2.1 Wabo",
        },
        {
          at: "B3",
          message: "successor",
          params: { law: "Wro", year: "2024", successor: "Ow" },
          part: "artikel 3.1 van de Wet ruimtelijke ordening",
        },
      ],
    },
    {
      name: "a law that went to several places",
      rows: [{ legalBasis: "art. 2.1 Bor" }],
      findings: [{ at: "B2", params: { law: "Bor", year: "2024" }, part: "art. 2.1 Bor" }],
    },
    {
      name: "decrees that went into those under the Omgevingswet, and laws that lapsed before it",
      rows: [
        { legalBasis: "art. 5 Bevi" },
        { legalBasis: "artikel 6.27 Waterregeling" },
        { legalBasis: "art. 11 Monumentenwet 1988" },
      ],
      findings: [
        { at: "B2", params: { law: "Bevi", year: "2024" }, part: "art. 5 Bevi" },
        { at: "B3", params: { law: "Waterregeling", year: "2024" }, part: "artikel 6.27 Waterregeling" },
        {
          at: "B4",
          message: "successor",
          params: { law: "Monumentenwet 1988", year: "2016", successor: "Erfgoedwet" },
          part: "art. 11 Monumentenwet 1988",
        },
      ],
    },
    {
      name: "a law of which a part is still in force",
      rows: [{ legalBasis: "art. 6.2 Waterwet" }],
      findings: [
        { at: "B2", message: "partly", params: { law: "Waterwet", year: "2024" }, part: "art. 6.2 Waterwet" },
      ],
    },
    {
      name: "a law that lapsed in another year",
      rows: [{ legalBasis: "art. 3 Wob" }],
      findings: [
        {
          at: "B2",
          message: "successor",
          params: { law: "Wob", year: "2022", successor: "Woo" },
          part: "art. 3 Wob",
        },
      ],
    },
    {
      name: "a lapsed law beside one in force, and each law once",
      rows: [{ legalBasis: "art. 2.2 Ow; art. 2.1 Wabo; art. 2.12 Wabo; art. 4.4 Mor" }],
      findings: [
        {
          at: "B2",
          message: "successor",
          params: { law: "Wabo", year: "2024", successor: "Ow" },
          part: "art. 2.1 Wabo",
        },
        {
          at: "B2",
          message: "successor",
          params: { law: "Mor", year: "2024", successor: "Or" },
          part: "art. 4.4 Mor",
        },
      ],
    },
    {
      name: "an old mention first, and then the law as if in force",
      rows: [{ legalBasis: "art. 5.1 Ow (voorheen art. 2.1 Wabo); art. 2.27 Wabo" }],
      findings: [
        {
          at: "B2",
          message: "successor",
          params: { law: "Wabo", year: "2024", successor: "Ow" },
          part: "art. 2.27 Wabo",
        },
      ],
    },
    {
      name: "a cell that rows share, at the first of them",
      rows: [{ legalBasis: "art. 2.3 Chw" }, { merged: ["legalBasis"] }],
      findings: [
        {
          at: "B2",
          message: "successor",
          params: { law: "Chw", year: "2024", successor: "Ow" },
          part: "art. 2.3 Chw",
        },
      ],
    },
  ],
});
