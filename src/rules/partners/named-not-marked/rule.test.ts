import { testRule } from "../../testing/rule-tester";
import { partnersNamedNotMarked } from "./rule";

const named = (at: string, partner: string, form: string, mark = "x") => ({
  at,
  params: { partner, form },
  suggestions: [{ label: "mark", output: { [at]: mark } }],
});

testRule(partnersNamedNotMarked, {
  valid: [
    { name: "named and marked", rows: [{ agreement: "De provincie levert kaarten." }] },
    { name: "named, with a role", rows: [{ agreement: "De GGD adviseert.", marks: "x|||||advies" }] },
    { name: "named, and deliberately not", rows: [{ agreement: "De GGD kijkt mee.", marks: "x|x||||-" }] },
    { name: "an unclear mark", rows: [{ agreement: "De GGD kijkt mee.", marks: "x|x||||Q" }] },
    { name: "words that hold a name", rows: [{ agreement: "De waterschapsverordening geldt." }] },
    {
      name: "a partner without a column",
      rows: [{ agreement: "Het waterschap kijkt mee.", marks: "x|x" }],
      layout: { partners: ["Gemeente", "GGD"] },
    },
    {
      name: "two columns of one partner, one of them marked",
      rows: [{ agreement: "De gemeente beslist.", marks: "|x|x" }],
      layout: { partners: ["Gemeente", "Gemeenten", "Provincie"] },
    },
  ],
  invalid: [
    {
      name: "named in the agreement and in the explanation",
      rows: [{ agreement: "De GGD kijkt mee.", explanation: "Ook het waterschap krijgt de stukken." }],
      findings: [named("K2", "Waterschap", "waterschap"), named("N2", "GGD", "GGD")],
    },
    {
      name: "a body of the partner, in a table with another sign",
      rows: [{ agreement: "Gedeputeerde staten reageren.", marks: "v||v" }, { marks: "v|v" }],
      findings: [named("J2", "Provincie", "Gedeputeerde staten", "v")],
    },
    {
      name: "two columns of one partner, both empty: the first",
      rows: [{ agreement: "De gemeente beslist.", marks: "||x|x" }],
      layout: { partners: ["Gemeente", "Gemeenten", "Provincie", "GGD"] },
      findings: [named("I2", "Gemeente", "gemeente")],
    },
    {
      name: "an own name of the workbook",
      rows: [{ agreement: "De Blauwe Brigade oefent mee." }],
      settings: { partnerAliases: [{ form: "Blauwe Brigade", partner: "veiligheidsregio" }] },
      findings: [named("M2", "Veiligheidsregio", "Blauwe Brigade")],
    },
    {
      name: "white space in the partner's cell",
      rows: [{ agreement: "De GGD kijkt mee.", marks: "x|x||||\u00a0" }],
      findings: [named("N2", "GGD", "GGD")],
    },
  ],
});
