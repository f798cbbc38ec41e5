import { lid, statute, WITH_STATUTES } from "../../testing/statutes";
import { testRule } from "../../testing/rule-tester";
import { legalTextRequired } from "./rule";

const settings = WITH_STATUTES;

testRule(legalTextRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, { legalText: "Samenvatting: overheden stemmen af." }], settings },
    { name: "no legal basis either", rows: [{ legalBasis: "", legalText: "" }] },
    { name: "a legal basis of white space", rows: [{ legalBasis: " \u00a0", legalText: "" }] },
    { name: "error values", rows: [{ legalBasis: "#REF!", legalText: "" }, { legalText: "#N/A" }] },
    {
      name: "an article that is shared with the row above, whose text holds here too",
      rows: [{}, { merged: ["legalBasis"], legalText: "" }],
    },
    {
      name: "text that is shared with the row above",
      rows: [{}, { legalBasis: "art. 2.3 Ow", merged: ["legalText"] }],
    },
    {
      name: "text in B that is no article, which another rule reports",
      rows: [{ legalBasis: "idem", legalText: "" }],
    },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalText"] } },
    { name: "a table without legal bases", rows: [{ legalText: "" }], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "no text, and no statutes at hand",
      rows: [{ legalText: "" }, {}, { legalText: " \u200b" }],
      findings: [{ at: "C2" }, { at: "C4" }],
    },
    {
      name: "the text of the article is on file",
      rows: [{ legalBasis: " artikel 2.2 van de Omgevingswet ", legalText: "" }],
      settings,
      findings: [{ at: "C2", suggestions: [{ label: "statute", output: { C2: statute("Ow", "2.2") } }] }],
    },
    {
      name: "one lid",
      rows: [{ legalBasis: "art. 2.2 lid 2 Ow", legalText: "" }],
      settings,
      findings: [{ at: "C2", suggestions: [{ label: "statute", output: { C2: lid("Ow", "2.2", "2") } }] }],
    },
    {
      name: "two articles, each once",
      rows: [{ legalBasis: "art. 2.2 Ow; art. 4.33 Ob; art. 2.2 Ow", legalText: "" }],
      settings,
      findings: [
        {
          at: "C2",
          suggestions: [
            { label: "statute", output: { C2: `${statute("Ow", "2.2")}\n${statute("Ob", "4.33")}` } },
          ],
        },
      ],
    },
    {
      name: "articles that are not on file, or not there",
      rows: [
        { legalBasis: "art. 3:6 Awb", legalText: "" },
        { legalBasis: "art. 2.99 Ow", legalText: "" },
        { legalBasis: "hoofdstuk 2 Ow", legalText: "" },
        { legalBasis: "art. 2.2 lid 9 Ow", legalText: "" },
      ],
      settings,
      findings: [{ at: "C2" }, { at: "C3" }, { at: "C4" }, { at: "C5" }],
    },
    {
      name: "a misspelt law: what it stands for is not certain",
      rows: [{ legalBasis: "art. 2.2 Omgevingwet", legalText: "" }],
      settings,
      findings: [{ at: "C2" }],
    },
    {
      name: "a range, of which not all articles are known",
      rows: [
        { legalBasis: "artt. 5.8 t/m 5.12 Ow", legalText: "" },
        { legalBasis: "art. 16.7 e.v. Ow", legalText: "" },
      ],
      settings,
      findings: [{ at: "C2" }, { at: "C3" }],
    },
    {
      name: "one article on file beside one that is not: a part of the text would look like all",
      rows: [{ legalBasis: "art. 2.2 Ow en art. 3:6 Awb", legalText: "" }],
      settings,
      findings: [{ at: "C2" }],
    },
  ],
});
