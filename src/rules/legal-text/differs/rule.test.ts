import { testRule } from "../../testing/rule-tester";
import { AWB_LIST, AWB_SENTENCE, laterVersion, lid, statute, WITH_STATUTES } from "../../testing/statutes";
import { legalTextDiffers } from "./rule";

const settings = WITH_STATUTES;
const ow22 = statute("Ow", "2.2");
const zoNodig = ow22.replace("zonodig", "zo nodig");
const [first, second, third] = [lid("Ow", "2.2", "1"), lid("Ow", "2.2", "2"), lid("Ow", "2.2", "3")];
const date = "18-02-2026";
testRule(legalTextDiffers, {
  valid: [
    {
      name: "the whole article, with and without its numbers and line breaks",
      rows: [
        { legalText: ow22 },
        { legalText: `${first} ${second} ${third}` },
        { legalText: `Artikel 2.2\n${ow22}` },
        { legalText: `Artikel 2.2 (afstemming en samenwerking)\n${ow22}` },
        { legalText: `Art. 2.2 lid 1 Ow: ${first}` },
        { legalText: `“${ow22.replaceAll("\n", "\r\n\r\n")}”` },
        { legalText: `Lid 1: ${first}` },
        { legalText: `1 ${first}\n2 ${second}` },
        { legalText: `Eerste lid: ${first} Tweede lid: ${second}` },
        { legalText: ow22.toUpperCase() },
        { legalText: ow22.replaceAll(" ", "\u00a0") },
      ],
      settings,
    },
    {
      name: "a part of the article: a lid, leden apart, an ellipsis, the head of a list with one item",
      rows: [
        { legalText: first },
        { legalText: `${first}\n${third}` },
        { legalText: `Een bestuursorgaan houdt bij de uitoefening van zijn taken … rekening met de taken` },
        { legalText: `${first} (…) ${third}` },
        { legalText: `${first.slice(0, 120)}…` },
        {
          legalBasis: "art. 3.2 Ow",
          legalText:
            "Een omgevingsvisie bevat, mede voor de uitoefening van de taken en bevoegdheden, bedoeld in artikel 2.1, " +
            "eerste lid: c. de hoofdzaken van het voor de fysieke leefomgeving te voeren integrale beleid.",
        },
      ],
      settings,
    },
    {
      name: "a text that begins with another article, or has a link in it",
      rows: [
        { legalBasis: "art. 11.13 Ow", legalText: statute("Ow", "11.13") },
        { legalBasis: "art. 16.17 lid 2 Ow", legalText: lid("Ow", "16.17", "2") },
        {
          legalBasis: "art. 4.25 lid 1 Ob",
          legalText: lid("Ob", "4.25", "1").replace(
            "Wegenverkeerswet 1994",
            "[Wegenverkeerswet 1994](https://x.nl)",
          ),
        },
      ],
      settings,
    },
    {
      name: "the text of a later version",
      rows: [
        {
          legalBasis: "art. 13.14 Ob",
          legalText: laterVersion("13.14"),
        },
        { legalBasis: "art. 13.12 lid 1 Ob", legalText: laterVersion("13.12") },
        { legalBasis: "art. 13.14 Ob", legalText: statute("Ob", "13.14") },
      ],
      settings,
    },
    {
      name: "a summary in own words",
      rows: [
        { legalText: "Overheden stemmen hun taken op elkaar af." },
        { legalText: "Samenvatting: een bestuursorgaan houdt rekening met andere bestuursorganen." },
        { legalText: "In het kort: een bestuursorgaan stemt zonodig met andere bestuursorganen af." },
        {
          legalText:
            "Bestuursorganen houden rekening met elkaars taken en bevoegdheden en stemmen zo nodig af.",
        },
        { legalText: "Zorgplicht om met elkaar af te stemmen (zie ook de memorie van toelichting)." },
      ],
      settings,
    },
    {
      name: "a note in front of the text or behind it",
      rows: [
        { legalText: `Kern: afstemmen en samen doen.\n${ow22}` },
        { legalText: `${ow22}\nBron: wetten.overheid.nl` },
      ],
      settings,
    },
    {
      name: "two articles, in either order",
      rows: [
        { legalBasis: "art. 2.2 en art. 16.26 Ow", legalText: `${statute("Ow", "16.26")}\n${ow22}` },
        { legalBasis: "art. 2.2 Ow; art. 4.33 Ob", legalText: `${ow22}\n\n${statute("Ob", "4.33")}` },
      ],
      settings,
    },
    {
      name: "an article on file beside one that is not",
      rows: [
        { legalBasis: "art. 2.2 lid 1 Ow en art. 3:9 Awb", legalText: `${first}\n${AWB_SENTENCE}` },
        {
          legalBasis: "art. 3:21 lid 1 Awb; art. 2.33 lid 1 Ow",
          legalText: `${AWB_LIST}\n${lid("Ow", "2.33", "1")}`,
        },
        {
          legalBasis: "art. 2.33 lid 1 Ow; art. 3:21 lid 1 Awb",
          legalText: `${lid("Ow", "2.33", "1")}\n${AWB_LIST}`,
        },
      ],
      settings,
    },
    {
      name: "articles within a range, which are not all compared with",
      rows: [
        {
          legalBasis: "artt. 5.10 t/m 5.11 Ow",
          legalText: `${lid("Ow", "5.10", "2")}\n${lid("Ow", "5.11", "2")}\n${lid("Ow", "5.10", "1").split("\n")[0]}`,
        },
        { legalBasis: "art. 3.4 e.v. Ow", legalText: lid("Ow", "5.11", "2") },
      ],
      settings,
    },
    {
      name: "articles that are not on file, no citation, a misspelt law",
      rows: [
        { legalBasis: "art. 3:9 Awb", legalText: AWB_SENTENCE },
        { legalBasis: "idem", legalText: zoNodig },
        { legalBasis: "art. 2.2 Omgevingwet", legalText: zoNodig },
      ],
      settings,
    },
    { name: "no statutes at hand", rows: [{ legalText: zoNodig }] },
    {
      name: "empty cells and error values",
      rows: [
        { legalText: "" },
        { legalText: " \u00a0" },
        { legalText: "#REF!" },
        { legalBasis: "", legalText: zoNodig },
      ],
      settings,
    },
    {
      name: "a table without the column",
      rows: [{ legalText: zoNodig }],
      layout: { without: ["legalText"] },
      settings,
    },
  ],
  invalid: [
    {
      name: "an older spelling of the statute",
      rows: [{ legalText: zoNodig }],
      settings,
      findings: [
        {
          at: "C2",
          message: "changed",
          params: { cell: "zo nodig", statute: "zonodig", date },
          suggestions: [{ label: "statute", output: { C2: ow22 } }],
        },
      ],
    },
    {
      name: "another word in one lid, with the lid that is cited as the choice",
      rows: [
        {
          legalBasis: "art. 2.2 lid 3 Ow",
          legalText: third.replace("uitoefening van zijn eigen", "uitvoering van zijn eigen"),
        },
      ],
      settings,
      findings: [
        {
          at: "C2",
          message: "changed",
          params: { cell: "uitvoering", statute: "uitoefening", date },
          suggestions: [{ label: "statute", output: { C2: third } }],
        },
      ],
    },
    {
      name: "a word too many and a word left out",
      rows: [
        { legalText: ow22.replace("Bestuursorganen kunnen", "Bestuursorganen kunnen altijd") },
        { legalText: ow22.replace("kunnen taken en bevoegdheden gezamenlijk", "kunnen taken gezamenlijk") },
      ],
      settings,
      findings: [
        {
          at: "C2",
          message: "added",
          params: { cell: "altijd", date },
          suggestions: [{ label: "statute", output: { C2: ow22 } }],
        },
        {
          at: "C3",
          message: "left",
          params: { statute: "en bevoegdheden", date },
          suggestions: [{ label: "statute", output: { C3: ow22 } }],
        },
      ],
    },
    {
      name: "another term",
      rows: [
        {
          legalBasis: "art. 16.64 lid 1 Ow",
          legalText: lid("Ow", "16.64", "1").replace("twaalf weken", "veertien weken"),
        },
      ],
      settings,
      findings: [
        {
          at: "C2",
          message: "changed",
          params: { cell: "veertien", statute: "twaalf", date },
          suggestions: [{ label: "statute", output: { C2: lid("Ow", "16.64", "1") } }],
        },
      ],
    },
    {
      name: "a text that departs beside one that is not on file, which a choice would throw away",
      rows: [
        {
          legalBasis: "art. 2.2 lid 1 Ow en art. 3:9 Awb",
          legalText: `${first.replace("zonodig", "zo nodig")}\n${AWB_SENTENCE}`,
        },
      ],
      settings,
      findings: [{ at: "C2", message: "changed", params: { cell: "zo nodig", statute: "zonodig", date } }],
    },
    {
      name: "the second of two laws, with the date of its own text",
      rows: [
        {
          legalBasis: "art. 2.2 lid 1 Ow en art. 4.33 Ob",
          legalText: `${first}\n${statute("Ob", "4.33").replace("in hoofdzaak", "voor een deel")}`,
        },
      ],
      settings,
      findings: [
        {
          at: "C2",
          message: "changed",
          params: { cell: "voor een deel", statute: "in hoofdzaak", date: "01-01-2024" },
          suggestions: [{ label: "statute", output: { C2: `${first}\n${statute("Ob", "4.33")}` } }],
        },
      ],
    },
    {
      name: "a text that departs between a heading and a note",
      rows: [{ legalText: `Artikel 2.2 (afstemming en samenwerking)\n${zoNodig}\nBron: wetten.overheid.nl` }],
      settings,
      findings: [
        {
          at: "C2",
          message: "changed",
          params: { cell: "zo nodig", statute: "zonodig", date },
          suggestions: [{ label: "statute", output: { C2: ow22 } }],
        },
      ],
    },
    {
      name: "a text whose article is merged with the row above",
      rows: [{ legalText: ow22 }, { merged: ["legalBasis"], legalText: zoNodig }],
      settings,
      findings: [
        {
          at: "C3",
          message: "changed",
          params: { cell: "zo nodig", statute: "zonodig", date },
          suggestions: [{ label: "statute", output: { C3: ow22 } }],
        },
      ],
    },
    {
      name: "a text that rows share, at the first of them",
      rows: [{ legalText: zoNodig }, { merged: ["legalBasis", "legalText"] }],
      settings,
      findings: [
        {
          at: "C2",
          message: "changed",
          params: { cell: "zo nodig", statute: "zonodig", date },
          suggestions: [{ label: "statute", output: { C2: ow22 } }],
        },
      ],
    },
  ],
});
