import type { KnownExample, RuleSettings } from "../../rule";
import { testRule } from "../../testing/rule-tester";
import { partnersExampleNotMarked } from "./rule";

const TABLE: KnownExample = {
  id: "EX001",
  title: "Omgevingstafel om de week",
  agreement:
    "De gemeente organiseert om de week een omgevingstafel. Waterschap, omgevingsdienst en GGD ontvangen de stukken " +
    "{termijn} van tevoren en schuiven aan als hun belang geraakt wordt.",
  partners: ["gemeente", "waterschap", "omgevingsdienst", "ggd"],
};
const SHORT: KnownExample = {
  id: "EX002",
  title: "Jaarlijks overleg",
  agreement: "Partijen overleggen jaarlijks.",
  partners: ["rijk"],
};
const PLAN: KnownExample = {
  id: "EX003",
  title: "Waterbelang in het omgevingsplan",
  agreement:
    "De gemeente vraagt het waterschap vóór de terinzagelegging van het omgevingsplan om een reactie op het waterbelang " +
    "en verwerkt die reactie in de motivering.",
  partners: ["gemeente", "waterschap", "provincie"],
};
const settings: RuleSettings = { examples: [TABLE, SHORT, PLAN] };
const made = TABLE.agreement.replace("{termijn}", "vijf werkdagen");

const missing = (at: string, partner: string, { title }: KnownExample, mark = "x") => ({
  at,
  params: { partner, example: title },
  suggestions: [{ label: "mark", output: { [at]: mark } }],
});

testRule(partnersExampleNotMarked, {
  valid: [
    {
      name: "every partner of the example marked",
      rows: [{ agreement: made, marks: "x||x|advies||GGDrU" }],
      settings,
    },
    {
      name: "a partner that deliberately does not take part",
      rows: [{ agreement: made, marks: "x||x|n.v.t.||-" }],
      settings,
    },
    {
      name: "an agreement of one's own about the same thing",
      rows: [
        {
          agreement:
            "De gemeente en de provincie houden om de week een omgevingstafel over grote bouwplannen.",
          marks: "x|x",
        },
        {
          agreement:
            "De gemeente vraagt het waterschap om een reactie op visies. De gemeente vraagt het waterschap om een reactie " +
            "op programma’s. De gemeente vraagt het waterschap om een reactie op vergunningen.",
          marks: "x||x",
        },
      ],
      settings,
    },
    {
      name: "a short example would be recognised by chance",
      rows: [{ agreement: "Partijen overleggen jaarlijks.", marks: "x|x" }],
      settings,
    },
    {
      name: "only the beginning of an example",
      rows: [{ agreement: made.slice(0, 60), marks: "x|x" }],
      settings,
    },
    { name: "no examples at hand", rows: [{ agreement: made, marks: "x|x" }] },
    {
      name: "a table without a column for the partner",
      rows: [{ agreement: made, marks: "x|x" }],
      layout: { partners: ["Gemeente", "Provincie"] },
      settings,
    },
    {
      name: "an agreement that is shared with the row above",
      rows: [
        { agreement: made, marks: "x||x|x||x" },
        { merged: ["agreement"], marks: "x" },
      ],
      settings,
    },
    { name: "an empty agreement", rows: [{ agreement: "", marks: "x" }], settings },
    { name: "a table without agreements", rows: [{}], layout: { without: ["agreement"] }, settings },
  ],
  invalid: [
    {
      name: "an example with its blank filled in",
      rows: [{ agreement: made, marks: "x||x|x" }],
      settings,
      findings: [missing("N2", "GGD", TABLE)],
    },
    {
      name: "an example with its blank left, in other capitals, spread over lines",
      rows: [{ agreement: TABLE.agreement.toUpperCase().replaceAll(". ", ".\n"), marks: "x||x|x" }],
      settings,
      findings: [missing("N2", "GGD", TABLE)],
    },
    {
      name: "an example with a sentence added and a word changed",
      rows: [
        {
          agreement: `${made.replace("de stukken", "alle stukken")} Het verslag volgt binnen drie werkdagen.`,
          marks: "x||x",
        },
      ],
      settings,
      findings: [missing("L2", "Omgevingsdienst", TABLE), missing("N2", "GGD", TABLE)],
    },
    {
      name: "the example that is most like the agreement, with the table's own sign as the choice",
      rows: [{ agreement: PLAN.agreement, marks: "v||v" }, { marks: "v|v" }],
      settings,
      findings: [missing("J2", "Provincie", PLAN, "v")],
    },
    {
      name: "no mark at all",
      rows: [{ agreement: PLAN.agreement, marks: "" }],
      settings,
      findings: [
        missing("I2", "Gemeente", PLAN),
        missing("J2", "Provincie", PLAN),
        missing("K2", "Waterschap", PLAN),
      ],
    },
  ],
});
