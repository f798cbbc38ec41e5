import type { PartnerId } from "../../partners/partner";
import type { CoreInstrument } from "../../table/instrument";
import type { Theme } from "../example";

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

/** What is typed for something that the texts call otherwise; both are searched. */
export const ALSO_SEARCHED: Readonly<Record<string, string>> = {
  swf: "samenwerkfunctionaliteit",
  dso: "samenwerkfunctionaliteit digitaal",
  zzs: "zorgwekkende",
  nnn: "natuurnetwerk",
  brzo: "seveso",
  deadline: "levertermijn adviestermijn",
  buitenplans: "bopa",
  overlegtafel: "omgevingstafel",
  riool: "afvalwaterketen rioleringsprogramma",
  huizen: "woningen wonen",
  calamiteit: "incidenten crisis voorval",
  energie: "energietransitie",
  inspraak: "participatie",
  harmonisatie: "gelijksoortig",
};
