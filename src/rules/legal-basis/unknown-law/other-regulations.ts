/**
 * Regulations that a table may cite and of which nothing more is known here, nor whether they still hold: their abbreviations and the first
 * word or words of their names, in lower case. They are no misspelling, and must not be taken for one ("Bbk" for "Bbl").
 */
const OTHER_LAWS: ReadonlySet<string> = new Set(
  [
    "aanbestedingswet|dienstenwet|aanvullingsbesluit|aanvullingsregeling|aanvullingswet|alcoholwet|archiefwet|avg|uavg",
    "algemene verordening gegevensbescherming|bbk|besluit bodemkwaliteit|rbk|regeling bodemkwaliteit",
    "bekendmakingswet|besluit om-afdoening|bpg|besluit publieke gezondheid|bvr|besluit veiligheidsregio's",
    "besluit personeel veiligheidsregio's|burgerlijk wetboek|bw|drinkwaterwet|drinkwaterbesluit|elektriciteitswet",
    "energiewet|evrm|gaswet|huisvestingswet|invoeringsbesluit|invoeringsregeling|invoeringswet|jeugdwet|kernenergiewet",
    "krw|kaderrichtlijn water|kadasterwet|leegstandwet|mededingingswet|meststoffenwet|mijnbouwwet|mbw",
    "onteigeningswet|opiumwet|participatiewet|politiewet|pw|scheepvaartverkeerswet|spoorwegwet|sr|sv",
    "telecommunicatiewet|visserijwet|vweu|wahv|warmtewet|wed|wegenverkeerswet|wvw|wegenwet|wet arhi",
    "wet basisregistratie|wet collectieve warmte|wet dieren|wet financiering decentrale overheden|wet fido|wet lokaal spoor",
    "wet luchtvaart|wet maatschappelijke ondersteuning|wmo|wet op de economische delicten|wet personenvervoer",
    "wet vervoer gevaarlijke stoffen|wvgs|wet versterking regie volkshuisvesting|wetboek van strafrecht",
    "wetboek van strafvordering|wibon|woningwet",
  ]
    .join("|")
    .split("|"),
);

/** What a municipality, province, water board or region makes itself. */
const OWN_RULE =
  "apv|avoi|asv|gr|dvo|keur|legger|bruidsschat|omgevingsplan|bestemmingsplan|protocol|convenant|" +
  "beleidsregels?|(?:\\p{L}*[- ]?)?verordening(?:en)?|mandaat(?:besluit|regeling|statuut)|" +
  "gemeenschappelijke regeling|delegatiebesluit|(?:\\p{L}*)overeenkomst|(?:\\p{L}*)reglement|(?:\\p{L}*)statuut";
const IS_OWN_RULE = new RegExp(`^(?:${OWN_RULE})(?!\\p{L})`, "iu");
const OWN_RULE_FOLLOWS = new RegExp(
  `^[\\s,]*(?:(?:uit|van|in) )?(?:(?:de|het|een|onze) )?(?:(?!en |of )[\\p{L}-]+ )?(?:${OWN_RULE})(?!\\p{L})`,
  "iu",
);

/** Whether a name is that of a regulation that exists without being in the register, or of rules that a region makes. */
export function isOtherRegulation(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\.$/, "")
    .replace(/\s+/g, " ");
  if (IS_OWN_RULE.test(plain)) return true;
  const words = plain.split(" ");
  return words.some((_word, at) => OTHER_LAWS.has(words.slice(0, at + 1).join(" ")));
}

/** Whether rules of a region's own follow an article: "art. 22.1 bruidsschat", "artikel 3 van het convenant". */
export function isOfOwnRule(behind: string): boolean {
  return OWN_RULE_FOLLOWS.test(behind);
}
