import { MAY_BE_UNFILLED } from "../signs";

/** A part of a text that was left to be filled in. */
export interface Placeholder {
  readonly from: number;
  readonly to: number;
}

/** A whole cell that says only that something is to come. */
const WHOLE =
  /^\W*(?:(?:nog|hier|zelf|later|eventueel|nader|svp|s\.v\.p\.)\s+)*(?:invullen|in te vullen|aanvullen|aan te vullen|te bepalen|bepalen|uitwerken|uit te werken|toevoegen|toe te voegen|volgt(?: nog| later)?|p\.?m\.?|pro memorie|tekst|tekst volgt|test|dummy|t\.?b\.?[acd]\.?|to ?do|nnb|n\.n\.b\.?|nnt|klik (?:of tik )?om tekst in te voeren)\W*$/iu;
/** Nothing but dots, question marks or lines. */
const ONLY_SIGNS = /^\s*(?:…+|\.{2,}|\?+|_{2,}|x{2,})\s*$/iu;

/** Signs that show a gap anywhere in a text. */
const GAPS: readonly RegExp[] = [
  // "binnen xx weken", "XX-XX-2026"; a Roman twenty stands behind the name of a part.
  /(?<![\p{L}\p{N}])(?:[x]{2,}|[X]{2,})(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])n\.\s?t\.\s?b\.?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])ntb(?![\p{L}\p{N}])/iu,
  /(?<!\p{L})(?:nader|nog) te bepalen(?!\p{L})|(?<!\p{L})nog (?:in te vullen(?!\p{L})|aan te vullen(?!\s*\p{L}))/iu,
  /(?<!\p{L})(?:TODO|TBD)(?!\p{L})/u,
  /\?{2,}/u,
  /_{3,}|\.{5,}/u,
  /\{\p{L}[\p{L}\d _-]{1,40}\}|<(?!(?:br|b|i|u|p|li|ul|ol|em|strong|div|span)>)\p{L}[\p{L} _-]{1,40}>/u,
  // An ellipsis that stands by itself: "binnen … weken", "Partijen spreken af dat …".
  /(?<=^|\s)(?:…|\.{3})(?=$|[\s.,;:])/u,
  /(?<!\p{L})(?:nog|hier) invullen(?!\p{L})|(?<!\p{L})lorem ipsum(?!\p{L})/iu,
];
/**
 * Text in square brackets, unless it is a number, a remark that belongs to published law or to the text ("[zie bijlage 2]"),
 * the end of a word ("gemeente[n]") or an abbreviation ("[BOPA]").
 */
const BRACKETS =
  /(?<!\p{L})\[(?!\s*(?:red\b|vervallen|toekomstig|treedt|wijzig|sic\b|noot|zie\b|concept\b|(?:bron|link)\s*:|bijv|o\.a\.|m\.u\.v\.|d\.w\.z\.|incl|excl|art(?:ikel(?:en)?|t)?\.?\s*\d|[…\d.]))[\p{L}][^\][\n]{0,60}\]/giu;
const ABBREVIATION = /^\[\p{Lu}[\p{L}&]{0,4}\p{Lu}\]$|^\[\p{Lu}\p{Ll}\]$/u;
const ASKS =
  /^\[(?:NAAM|NAMEN|DATUM|PLAATS|TEKST|TITEL|TERMIJN|AANTAL|DAGEN|WEKEN|JAAR|REGIO|PARTIJ|X+|NTB|TODO|TBD)\]$/;
/** In a text of the law square brackets and dots may show what was left out, so the words must ask for something. */
const BRACKETS_IN_LAW =
  /\[[^\][\n]{0,40}\b(?:naam|invullen|invoegen|plakken|(?:wets?)?tekst|datum|termijn|artikel|nummer|aantal|bedrag|bron)\b[^\][\n]{0,40}\]/giu;
/** "geluid, geur, …" means: and so on. */
const AND_SO_ON = /,\s*$/;
const ROMAN_BEFORE = /(?:hoofdstuk|titel|deel|afdeling|bijlage|boek|paragraaf|fase)\s+$/iu;

const LONGEST_WHOLE = 50;

/** Quick look: almost every text holds none of what a placeholder needs. */
export function looksUnfilled(text: string, signs: number): boolean {
  return (signs & MAY_BE_UNFILLED) !== 0 || isWhole(text);
}

const isWhole = (text: string): boolean =>
  text.length <= LONGEST_WHOLE && (WHOLE.test(text) || ONLY_SIGNS.test(text));

/** What stands in a web address is no gap. */
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]+/giu;

/** The first placeholder of a cell; null when there is none. `isLaw`: the cell holds a text of the law. */
export function findPlaceholder(text: string, isLaw: boolean): Placeholder | null {
  if (isWhole(text)) {
    const from = text.search(/\S/);
    return { from, to: from + text.trim().length };
  }
  const prose = text.replace(WEB_ADDRESS, (address) => "/".repeat(address.length));
  let first = inBrackets(prose, isLaw);
  for (const gap of GAPS) {
    const match = gap.exec(prose);
    if (!match || (first && match.index >= first.from) || isMeant(prose, match, isLaw)) continue;
    first = { from: match.index, to: match.index + match[0].length };
  }
  return first;
}

function inBrackets(text: string, isLaw: boolean): Placeholder | null {
  for (const match of text.matchAll(isLaw ? BRACKETS_IN_LAW : BRACKETS)) {
    if (ABBREVIATION.test(match[0]) && !ASKS.test(match[0])) continue;
    return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}

function isMeant(text: string, match: RegExpExecArray, isLaw: boolean): boolean {
  const [found] = match;
  const before = text.slice(0, match.index);
  if (found.startsWith("XX"))
    return ROMAN_BEFORE.test(before) || /^\s*e eeuw/.test(text.slice(match.index + found.length));
  if (/^[….]/.test(found)) return isLaw || AND_SO_ON.test(before);
  // "op een bij ministeriële regeling nader te bepalen tijdstip"
  return isLaw && found.endsWith("te bepalen");
}
