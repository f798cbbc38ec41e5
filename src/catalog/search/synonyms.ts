import type { PartnerId } from "../../partners/partner";
import type { CoreInstrument } from "../../table/instrument";
import type { Theme } from "../example";
import { termOf } from "./words";

/** Words by which an example is found besides those of its texts: names and abbreviations that officials use. */
export const PARTNER_WORDS: Readonly<Record<PartnerId, string>> = {
  gemeente: "gemeente",
  provincie: "provincie gedeputeerde staten",
  waterschap: "waterschap hoogheemraadschap waterbeheerder",
  omgevingsdienst: "omgevingsdienst od rud",
  veiligheidsregio: "veiligheidsregio brandweer vr ghor",
  ggd: "ggd gezondheidsdienst",
  rijk: "rijk rijkswaterstaat rws minister",
};

export const INSTRUMENT_WORDS: Readonly<Record<CoreInstrument, string>> = {
  omgevingsvisie: "omgevingsvisie visie",
  programma: "programma",
  omgevingsplan: "omgevingsplan",
  omgevingsvergunning: "omgevingsvergunning vergunning aanvraag",
  toezichtEnHandhaving: "toezicht handhaving vth",
  algemeen: "algemeen",
};

export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  samenwerken: "samenwerking",
  vroegOverleg: "vooroverleg vroegtijdig",
  advies: "advies",
  procedure: "procedure",
  regels: "regels",
  ruimte: "ruimte",
  wonen: "wonen woningbouw",
  water: "water",
  bodemEnNatuur: "bodem natuur milieu",
  gezondheid: "gezondheid",
  veiligheid: "veiligheid rampen crisis",
  digitaal: "digitaal gegevens",
  toezicht: "toezicht",
  evaluatie: "evaluatie",
};

/** Abbreviations that officials type, besides those of partners. */
const ABBREVIATIONS = "vth dso swf bopa zzs nnn brzo mer lhso wkb";

/** Words of the trade, among which a typing error is looked for where no word of the examples is near. */
export const COMMON_WORDS: readonly string[] = [
  ...new Set(
    [
      ...Object.values(PARTNER_WORDS),
      ...Object.values(INSTRUMENT_WORDS),
      ...Object.values(THEME_WORDS),
      ABBREVIATIONS,
    ].flatMap((words) => words.split(" ").filter((word) => word.length > 2)),
  ),
];

/** What is typed for something that the texts call otherwise; both are searched. */
const ALSO_SEARCHED: readonly (readonly [typed: string, searched: string])[] = [
  // Abbreviations; those of partners and laws come from their own lists.
  ["swf", "samenwerkfunctionaliteit"],
  ["dso", "samenwerkfunctionaliteit digitaal toepasbare"],
  ["stam", "samenwerkfunctionaliteit"],
  ["zzs", "zorgwekkende"],
  ["nnn", "natuurnetwerk"],
  ["brzo", "seveso"],
  ["mer", "milieueffectrapport"],
  ["milieueffectrapportage", "milieueffectrapport"],
  ["milieueffectbeoordeling", "milieueffectrapport"],
  ["lhso", "handhavingsstrategie"],
  ["lho", "handhavingsstrategie"],
  ["uh", "handhavingsstrategie uitvoeringsstrategie"],
  ["vth", "toezicht"],
  ["gr", "gemeenschappelijke"],
  ["wkb", "bouwen"],
  // Other words.
  ["deadline", "levertermijn adviestermijn"],
  ["doorlooptijd", "termijn beslistermijn"],
  ["tijd", "termijn"],
  ["tijdig", "termijn"],
  ["buitenplans", "bopa"],
  ["overlegtafel", "omgevingstafel"],
  ["riool", "afvalwaterketen rioleringsprogramma"],
  ["watertoets", "wateradvies waterbelang"],
  ["waterkwaliteit", "lozingen zuivering"],
  ["huizen", "woningen wonen"],
  ["huizenbouw", "woningbouw wonen"],
  ["woningbouw", "woningen wonen"],
  ["calamiteit", "incidenten crisis voorval"],
  ["ongeval", "incidenten voorval"],
  ["ramp", "crisis"],
  ["energie", "energietransitie"],
  ["inspraak", "participatie"],
  ["harmonisatie", "gelijksoortig"],
  ["harmoniseren", "gelijksoortig"],
  ["gelijk", "gelijksoortig"],
  ["gemeenteraad", "raad"],
  ["bestuurders", "bestuurlijk"],
  ["aanspreekpunt", "contactpersoon"],
  ["scholing", "opleiden oefenen"],
  ["training", "opleiden oefenen"],
  ["cursus", "opleiden oefenen"],
  ["kosten", "leges"],
  ["data", "gegevens gegevensuitwisseling"],
  ["controle", "toezicht"],
  ["vergunningverlening", "vergunningen vergunningproces"],
  ["brandveiligheid", "brandweer veiligheid"],
  ["omgevingsveiligheid", "veiligheid"],
  ["buren", "buurgemeenten"],
  ["lozen", "lozing"],
  ["flora", "planten natuur"],
  ["fauna", "dieren natuur"],
  ["soorten", "dieren planten"],
  ...numberWords(),
];

/** Numbers in words and in digits: "8 weken" and "acht weken". */
function numberWords(): [string, string][] {
  const words = "twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" ");
  return words.flatMap((word, index): [string, string][] => [
    [word, String(index + 2)],
    [String(index + 2), word],
  ]);
}

const others = new Map(ALSO_SEARCHED.map(([typed, searched]) => [termOf(typed), searched.split(" ")]));

/** What else a word is called in the examples, whatever form of it was typed. */
export function alsoSearched(word: string): readonly string[] {
  return others.get(termOf(word)) ?? [];
}
