import { BODIES } from "./names/bodies";
import { MUNICIPALITIES } from "./names/municipalities";
import { HEADING_NAMES, NAMES, OTHER_PARTNERS, PLACES_FOR_PARTNERS } from "./names/regional-bodies";
import { PARTNERS, type PartnerId } from "./partner";
import { abbreviates, distanceWithin, foldedKey, slipsAllowed } from "./spelling";
import type { PartnerAliases } from "./text/lexicon";

/** Headings are short; a longer text is content. */
const LONGEST = 80;

/** What each partner calls itself: these may be misspelt, shortened, or followed by the name of a region. */
const OWN_NAMES: readonly (readonly [PartnerId, readonly string[]])[] = [
  ["gemeente", ["gemeente", "gemeenten", "gemeentes"]],
  ["provincie", ["provincie", "provincies"]],
  [
    "waterschap",
    ["waterschap", "waterschappen", "hoogheemraadschap", "waterbeheerder", "waterbeheerders", "wetterskip"],
  ],
  [
    "omgevingsdienst",
    ["omgevingsdienst", "omgevingsdiensten", "milieudienst", "uitvoeringsdienst", "od", "ods", "rud"],
  ],
  [
    "veiligheidsregio",
    ["veiligheidsregio", "veiligheidsregio s", "veiligheidsregios", "brandweer", "vr", "vrs", "ghor"],
  ],
  ["ggd", ["ggd", "ggds", "ggd s", "ggd en", "gezondheidsdienst"]],
  [
    "rijk",
    [
      "rijk",
      "rijksoverheid",
      "rijkswaterstaat",
      "rws",
      "ministerie",
      "ministeries",
      "rijksdienst",
      "rijksdiensten",
      "rijkspartijen",
    ],
  ],
];
/** Parts of the long names, for headings shortened with full stops ("Omg.dienst", "Veil. regio"). */
const PARTS: readonly (readonly [PartnerId, readonly string[]])[] = [
  ["gemeente", ["gemeenten"]],
  ["provincie", ["provincies"]],
  ["waterschap", ["waterschappen"]],
  ["waterschap", ["water", "schappen"]],
  ["omgevingsdienst", ["omgevingsdiensten"]],
  ["omgevingsdienst", ["omgevings", "diensten"]],
  ["veiligheidsregio", ["veiligheidsregio"]],
  ["veiligheidsregio", ["veiligheids", "regio"]],
];
/** Words that may stand before the name, and say nothing of who it is. */
const LEADING =
  /^(?:(?:\d{1,3}|[ivx]{1,4}|[a-z]|de|het|onze|alle|betrokken|deelnemende|regionale|regionaal|lokale|eigen|naburige|inliggende|andere|overige|keten ?partners?|partners?)\s+)+/u;
/** What makes a heading about a partner something else than the partner's column. */
const ABOUT =
  /(?:^| )(?:akkoord|datum|vastgesteld|vaststelling|regels?|beleid|contact(?:persoon|personen)?|toelichting|opmerking(?:en)?|besluit|status|nummer|nr|code|naam|bron|afspraak|afspraken|d d|email|e mail|telefoon|link|url)(?: |$)/u;

const EXACT: ReadonlyMap<string, PartnerId> = new Map(
  PARTNERS.flatMap((partner) =>
    [
      ...HEADING_NAMES[partner],
      ...NAMES[partner],
      ...BODIES[partner],
      ...(partner === "gemeente" ? MUNICIPALITIES : []),
    ].map((form) => [foldedKey(form), partner] as const),
  ),
);
const OTHERS: ReadonlySet<string> = new Set(OTHER_PARTNERS.map(foldedKey));
const PLACES: ReadonlySet<string> = new Set(PLACES_FOR_PARTNERS);
const FIRST_WORDS: ReadonlyMap<string, PartnerId> = new Map(
  OWN_NAMES.flatMap(([partner, names]) => names.map((name) => [name, partner] as const)),
);

/**
 * The partner that a column heading names: "GGD/GHOR", "Rijk (o.a. RWS)", "Veiligheidsregio (VRU)", "OD", "Gem.",
 * "HDSR", "Omgevingsdients". The first partner named counts. null when it names none, or one outside the seven.
 *
 * @param aliases the workbook's own names; they go above the shipped ones.
 */
export function resolvePartnerHeading(heading: string, aliases?: PartnerAliases): PartnerId | null {
  if (heading.length > LONGEST) return null;
  const key = foldedKey(heading);
  if (key === "") return null;
  const own = aliases?.find(({ form }) => foldedKey(form) === key)?.partner;
  if (own) return own;
  const outside = heading.replace(/[([][^)\]]*[)\]]?/gu, " ");
  const whole = exactName(key) ?? named(outside);
  if (whole) return whole;
  if (ABOUT.test(key)) return null;
  const inside = /[([]([^)\]]*)/u.exec(heading)?.[1] ?? "";
  return firstOf(outside, named) ?? firstOf(inside, exact) ?? misspelt(foldedKey(outside));
}

/** What a heading among the partners names: somebody outside the seven ("Politie"), or a place for one ("Partner 8"). */
export type OtherPartner = "named" | "place";

/** Whether a heading names a chain partner outside the seven, or keeps a place for one; null when it does neither. */
export function readOtherPartner(heading: string): OtherPartner | null {
  if (heading.length > LONGEST) return null;
  const key = foldedKey(heading)
    .replace(/ (?:\d{1,3}|[a-z])$/u, "")
    .replace(/(?<=.) (?:partners?|partijen|ketenpartners?|organisaties|overheden)$/u, "");
  if (PLACES.has(key)) return "place";
  if (OTHERS.has(key)) return "named";
  return key.length < 30 && key.split(" ").some((word) => word.length > 3 && OTHERS.has(word))
    ? "named"
    : null;
}

/**
 * A workbook's own names out of its partner headings: a column "GGD/GHOR" makes GHOR the GGD's, "Veiligheidsregio (VRU)"
 * teaches VRU. Give the result to `findPartnersInText`. Only abbreviations and names that are new, or that say otherwise
 * than the shipped ones, are taken.
 */
export function aliasesOfHeadings(
  columns: readonly { readonly heading: string; readonly partner: PartnerId | null }[],
): PartnerAliases {
  const aliases: { form: string; partner: PartnerId }[] = [];
  for (const { heading, partner } of columns) {
    if (partner === null || heading.length > LONGEST) continue;
    for (const part of heading.split(/[\s/,;()[\]+&-]+/u)) {
      const form = part.replace(/[.:]+$/u, "");
      const isShort = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u.test(form) && form.length >= 3;
      if (isShort && EXACT.get(foldedKey(form)) !== partner && !OTHERS.has(foldedKey(form)))
        aliases.push({ form, partner });
    }
  }
  // One abbreviation in two columns names neither.
  return aliases.filter((one) =>
    aliases.every((two) => two.form !== one.form || two.partner === one.partner),
  );
}

function exact(text: string): PartnerId | null {
  return exactName(foldedKey(text));
}

function exactName(key: string): PartnerId | null {
  return EXACT.get(key) ?? null;
}

/** By name, in full, shortened, or with the name of a region behind it. */
function named(text: string): PartnerId | null {
  const key = foldedKey(text).replace(LEADING, "");
  const whole = exactName(key);
  if (whole) return whole;
  if (ABOUT.test(key)) return null;
  const first = /^(?:[a-z]+ (?:s|en)(?= |$)|\S+)/u.exec(key)?.[0] ?? "";
  const byFirst = FIRST_WORDS.get(first) ?? FIRST_WORDS.get(key.split(" ")[0] ?? "");
  if (byFirst) return byFirst;
  return PARTS.find(([, parts]) => abbreviates(text, parts))?.[0] ?? shortened(text);
}

/** "Gem. Zeist", "Prov. Utrecht", "Min. BZK". */
function shortened(text: string): PartnerId | null {
  const word = /^\s*(gem|prov|min|watersch|omgevingsd|veiligheidsr)(?:\.\s*\p{L}|\s+\p{Lu})/iu
    .exec(text)?.[1]
    ?.toLowerCase();
  switch (word) {
    case "gem":
      return "gemeente";
    case "prov":
      return "provincie";
    case "min":
      return "rijk";
    case "watersch":
      return "waterschap";
    case "omgevingsd":
      return "omgevingsdienst";
    case "veiligheidsr":
      return "veiligheidsregio";
    default:
      return null;
  }
}

/** The first part that names a partner; a partner outside the seven in front makes the column theirs. */
function firstOf(text: string, read: (part: string) => PartnerId | null): PartnerId | null {
  for (const part of text.split(/[/,;+&\n]|\s[-–—]\s|\s(?:en|of|o\.a\.)\s|(?<=\p{L})-(?=\p{Lu})/u)) {
    if (part.trim() === "") continue;
    const partner = read(part);
    if (partner) return partner;
    if (readOtherPartner(part)) return null;
  }
  return null;
}

function misspelt(key: string): PartnerId | null {
  const word = key.replace(LEADING, "").split(" ")[0] ?? "";
  let best: { partner: PartnerId; distance: number } | null = null;
  for (const [name, partner] of FIRST_WORDS) {
    if (name.length < 6) continue;
    for (const text of word === key ? [key] : [word, key]) {
      const distance = distanceWithin(text, name, slipsAllowed(name.length));
      if (distance !== null && (best === null || distance < best.distance)) best = { partner, distance };
    }
  }
  return best?.partner ?? null;
}
