import { SHIPPED_KEYWORDS } from "../keywords/vocabulary";

/**
 * Keywords that the examples need besides the shipped ones, in the spelling of the Woordenlijst Nederlandse Taal. None is
 * another spelling of one that is there already.
 */
const OF_THE_CATALOGUE: readonly string[] = [
  "afvalwaterketen",
  "bedrijventerreinen",
  "begrippen",
  "bodem en ondergrond",
  "buurgemeenten",
  "capaciteit",
  "communicatie",
  "contactpersonen",
  "convenant",
  "crisisbeheersing",
  "criteria",
  "dienstverlening",
  "doorwerking",
  "drinkwater",
  "energietransitie",
  "gebiedsontwikkeling",
  "geluid",
  "gemeenschappelijke regeling",
  "indirecte lozingen",
  "kennisdeling",
  "ketentest",
  "luchtkwaliteit",
  "milieueffectrapport",
  "monitoring",
  "natuur",
  "omgevingsinformatie",
  "opleiden en oefenen",
  "plancapaciteit",
  "prioriteiten",
  "procedureafstemming",
  "quickscan",
  "regie",
  "regionale omgevingsvisie",
  "regio-overleg",
  "samenwerkingsagenda",
  "samenwerkingsovereenkomst",
  "Seveso",
  "VTH",
  "werkproces",
  "zeer zorgwekkende stoffen",
];

/** The one vocabulary of the catalogue's keywords. */
export const CATALOGUE_KEYWORDS: readonly string[] = [...SHIPPED_KEYWORDS, ...OF_THE_CATALOGUE];
