import { testRule } from "../../testing/rule-tester";
import { agreementDuplicate } from "./rule";

const LONG =
  "De gemeente en het waterschap stemmen plannen voor nieuwe woningen in een vroeg stadium af, zodat er genoeg ruimte blijft voor de opvang van regenwater.";

testRule(agreementDuplicate, {
  valid: [
    { name: "agreements that are about different things", rows: [{}, {}, {}] },
    {
      name: "the same subject in other words",
      rows: [
        { agreement: LONG },
        {
          agreement:
            "Het waterschap kijkt mee bij woningbouw. De gemeente vraagt daarvoor advies zodra de eerste schets klaar is.",
        },
      ],
    },
    {
      name: "short texts with one word that makes the difference",
      rows: [
        { agreement: "De provincie adviseert binnen vier weken." },
        { agreement: "De provincie adviseert binnen acht weken." },
        { agreement: "De GGD adviseert binnen vier weken." },
      ],
    },
    {
      name: "texts that are no agreement of their own",
      rows: [
        { agreement: "n.t.b." },
        { agreement: "n.t.b." },
        { agreement: "Zie boven" },
        { agreement: "Zie boven" },
        { agreement: "#REF!" },
        { agreement: "#REF!" },
        { agreement: "-" },
        { agreement: "-" },
      ],
    },
    { name: "empty cells", rows: [{ agreement: "" }, { agreement: "" }] },
    {
      name: "one agreement merged over rows for several articles",
      rows: [
        { agreement: LONG, legalBasis: "art. 2.2 Ow" },
        { merged: ["agreement"], legalBasis: "art. 2.24 Ow" },
        { merged: ["agreement"], legalBasis: "art. 4.1 Ow" },
      ],
    },
    {
      name: "the same legal text for different agreements",
      rows: [
        { legalText: LONG, explanation: LONG },
        { legalText: LONG, explanation: LONG },
      ],
    },
    {
      name: "a longer agreement that begins with a shorter one",
      rows: [
        { agreement: LONG },
        {
          agreement: `${LONG} Is er te weinig ruimte, dan zoeken zij samen met de provincie een andere plek in de regio.`,
        },
      ],
    },
  ],
  invalid: [
    {
      name: "the same text in two rows: both are told of each other",
      rows: [{ agreement: LONG }, {}, { agreement: LONG }],
      findings: [
        { at: "D2", message: "same", params: { row: 4 } },
        { at: "D4", message: "same", params: { row: 2 } },
      ],
    },
    {
      name: "three times: the later ones are told of the first",
      rows: [{ agreement: LONG }, { agreement: LONG }, { agreement: LONG }],
      findings: [
        { at: "D2", message: "same", params: { row: 3 } },
        { at: "D3", message: "same", params: { row: 2 } },
        { at: "D4", message: "same", params: { row: 2 } },
      ],
    },
    {
      name: "other capitals, punctuation, accents and white space",
      rows: [
        { agreement: "Partijen coördineren hun advies over de meervoudige aanvraag." },
        { agreement: "partijen  coordineren hun advies, over de meervoudige aanvraag" },
      ],
      findings: [
        { at: "D2", message: "same", params: { row: 3 } },
        { at: "D3", message: "same", params: { row: 2 } },
      ],
    },
    {
      name: "a long text with another word, a typing error or a word more",
      rows: [
        { agreement: LONG },
        { agreement: LONG.replace("regenwater", "hemelwater") },
        { agreement: LONG.replace("stadium", "stadum") },
      ],
      findings: [
        { at: "D2", message: "nearly", params: { row: 3 } },
        { at: "D3", message: "nearly", params: { row: 2 } },
        { at: "D4", message: "nearly", params: { row: 2 } },
      ],
    },
    {
      name: "at another core instrument it is a hint",
      rows: [
        { agreement: LONG, instrument: "Programma" },
        { agreement: LONG, instrument: "Omgevingsplan" },
      ],
      findings: [
        { at: "D2", message: "otherInstrument", severity: "hint", params: { row: 3 } },
        { at: "D3", message: "otherInstrument", severity: "hint", params: { row: 2 } },
      ],
    },
    {
      name: "one of the same core instrument goes above one of another",
      rows: [
        { agreement: LONG, instrument: "Programma" },
        { agreement: LONG, instrument: "Omgevingsplan" },
        { agreement: LONG.replace("regenwater", "hemelwater"), instrument: "Omgevingsplan" },
      ],
      findings: [
        { at: "D2", message: "otherInstrument", severity: "hint", params: { row: 3 } },
        { at: "D3", message: "nearly", params: { row: 4 } },
        { at: "D4", message: "nearly", params: { row: 3 } },
      ],
    },
    {
      name: "a level that the workbook sets holds for both kinds",
      rows: [
        { agreement: LONG, instrument: "Programma" },
        { agreement: LONG, instrument: "Omgevingsplan" },
      ],
      settings: { levels: { "agreement/duplicate": "warning" } },
      findings: [
        { at: "D2", message: "otherInstrument", params: { row: 3 } },
        { at: "D3", message: "otherInstrument", params: { row: 2 } },
      ],
    },
  ],
});
