import { ANY_ARTICLE } from "./surroundings";

/** A name's place among the text, and whether the text says that it takes no part. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Words straight before a name that take it out: "zonder de GGD", "niet de provincie", "behalve het waterschap". */
const BEFORE = new RegExp(
  `(?<word>(?<!\\p{L})(?:zonder(?:\\s+(?:tussenkomst|betrokkenheid|deelname|medewerking|inbreng)\\s+van)?|behalve|uitgezonderd|` +
    `met uitzondering van|in afwijking van|in tegenstelling tot|anders dan|geen (?:\\p{L}+ )?(?:rol|taak)(?: weggelegd)? voor|los van|m\\.u\\.v\\.|exclusief|excl\\.?|noch|geen(?:\\s+enkele?)?|in plaats van|` +
    `niet(?:\\s+(?:door|met|naar|aan|bij|voor|via|tussen|namens|van toepassing op|bedoeld voor))?))\\s+${ANY_ARTICLE}$`,
  "iu",
);
const REACH = 60;

/** Behind a name: what it does not do. Each says that the partner has no part, not how it takes its part. */
const FILL = "(?:\\p{L}+\\s+){0,3}";
const AFTER: readonly RegExp[] = [
  // "hoeft … niet", with as much between as a clause holds.
  /^\s+(?:hoeft|hoeven)\s+(?:(?!alleen\b|slechts\b|enkel\b|pas\b)[^.;!?\s]+\s+){0,9}?(?:niet|geen)(?!\p{L})/iu,
  // "is hierbij niet betrokken", "wordt niet gevraagd", "zijn niet nodig".
  new RegExp(
    `^\\s+(?:is|zijn|wordt|worden|was|waren|blijft|blijven)\\s+${FILL}niet\\s+(?:\\p{L}+\\s+)?(?:betrokken|nodig|aangesloten|vertegenwoordigd|` +
      `gevraagd|geraadpleegd|meegenomen|uitgenodigd|aan zet|aanwezig|bevoegd|vereist)(?!\\p{L})`,
    "iu",
  ),
  // "speelt geen rol", "is geen partij", "heeft hierin geen taak".
  new RegExp(
    `^\\s+(?:speelt|spelen|heeft|hebben|is|zijn|krijgt|krijgen|vervult|vervullen)\\s+${FILL}geen\\s+(?:\\p{L}+\\s+)?` +
      `(?:rol|taak|partij|deelnemer|adviesrol|adviestaak|adviesrecht|bevoegdheid|betrokkenheid|ketenpartner|partner)(?!\\p{L})`,
    "iu",
  ),
  // "doet niet mee", "neemt niet deel", "sluit niet aan", "adviseert niet".
  new RegExp(`^\\s+(?:doet|doen)\\s+${FILL}niet\\s+(?:aan\\s+)?mee(?!\\p{L})`, "iu"),
  new RegExp(`^\\s+(?:neemt|nemen)\\s+${FILL}(?:niet|geen)\\s+(?:aan\\s+)?deel(?!\\p{L})`, "iu"),
  new RegExp(`^\\s+(?:sluit|sluiten)\\s+${FILL}niet\\s+aan(?!\\p{L})`, "iu"),
  new RegExp(`^\\s+(?:adviseert|adviseren)\\s+(?:hier\\p{L}*\\s+)?niet(?=\\s*(?:$|[.,;]|over|bij))`, "iu"),
  // "valt hierbuiten", "blijft buiten beschouwing".
  /^\s+(?:valt|vallen|blijft|blijven|staat|staan)\s+(?:hier|er)?buiten(?!\p{L})/iu,
  /^\s*\(?\s*(?:niet|n\.v\.t\.|nvt)\s*\)/iu,
];
/** Around a name: "geen advies van de GGD nodig", "zonder dat het Rijk een rol heeft". */
const AROUND: readonly (readonly [RegExp, RegExp])[] = [
  [
    new RegExp(
      `(?<!\\p{L})geen\\s+(?:\\p{L}+\\s+)?(?:advies|instemming|toestemming|inbreng|overleg|afstemming)\\s+(?:van|met|door)\\s+${ANY_ARTICLE}$`,
      "iu",
    ),
    /^\s+(?:(?:is|zijn)\s+)?(?:nodig|vereist|verplicht|noodzakelijk)(?!\p{L})/iu,
  ],
  [
    new RegExp(`(?<!\\p{L})zonder dat\\s+${ANY_ARTICLE}$`, "iu"),
    /^\s+(?:(?:hier|daar)\p{L}*\s+)?(?:(?:een|enige)\s+(?:\p{L}+\s+)?(?:rol|taak)\s+(?:heeft|hebben|speelt|spelen|krijgt|krijgen)|betrokken\s+(?:is|zijn|wordt|worden))(?!\p{L})/iu,
  ],
];
/** What turns the refusal behind a name into a condition: the partner has its part after all. */
const YET = /(?<!\p{L})(?:tenzij|wel|alleen|behalve|uitgezonderd|maar pas|zonder)(?!\p{L})/iu;

/**
 * For each of these names (in order), whether the text says that it takes no part. A list of names shares what stands
 * before its first and behind its last: "zonder de GGD en de brandweer".
 */
export function negated(text: string, places: readonly Place[]): boolean[] {
  const result: boolean[] = [];
  for (let start = 0; start < places.length;) {
    let end = start;
    while (end + 1 < places.length && inOneList(text, places[end], places[end + 1])) end++;
    const out = isOut(text, places, start, end);
    for (let index = start; index <= end; index++) result.push(out);
    start = end + 1;
  }
  return result;
}

const LEAD = new RegExp(`(?:[,;]|\\s)(?:\\s*(?:maar|alleen|wel|behalve|en|of))*\\s+${ANY_ARTICLE}$`, "iu");
const LINK = new RegExp(`^\\s*(?:,|/|&|-|,?\\s*(?:en|of|noch|en/of))\\s*${ANY_ARTICLE}$`, "iu");

function inOneList(text: string, one: Place | undefined, next: Place | undefined): boolean {
  return one !== undefined && next !== undefined && LINK.test(text.slice(one.to, next.from));
}

function isOut(text: string, places: readonly Place[], start: number, end: number): boolean {
  const first = places[start];
  const last = places[end];
  if (!first || !last) return false;
  const before = text.slice(Math.max(0, first.from - REACH), first.from);
  const next = places[end + 1]?.from;
  const reach = text.slice(last.to, Math.min(next ?? Infinity, last.to + 160));
  // "… niet, alleen de brandweer": what leads to the next name says nothing of this one.
  const after = next === undefined ? reach : reach.replace(LEAD, "");
  const isOutAround = AROUND.some(([front, behind]) => front.test(before) && behind.test(after));
  return isOutAround || outBefore(before, after) || outAfter(after);
}

function outBefore(before: string, after: string): boolean {
  const match = BEFORE.exec(before);
  if (!match) return false;
  const word = (match.groups?.["word"] ?? "").toLowerCase();
  const rest = before.slice(0, match.index);
  // "niet zonder de provincie" asks for it, and so does "zonder de GGD te betrekken wordt niet besloten".
  if (/(?<!\p{L})(?:niet|nooit|nimmer)\s+$/iu.test(rest)) return false;
  if (word.startsWith("zonder") && (DENIES.test(clause(after)) || DENIES.test(lastClause(rest))))
    return false;
  // "behalve de gemeente doet ook de provincie mee" adds one; "behalve het waterschap" leaves one out.
  return !(word === "behalve" && /(?<!\p{L})ook(?!\p{L})/iu.test(clause(after)));
}

function outAfter(after: string): boolean {
  const refusal = AFTER.map((pattern) => pattern.exec(after)).find((match) => match !== null);
  return refusal !== null && refusal !== undefined && !YET.test(clause(after.slice(refusal[0].length)));
}

const DENIES = /(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})/iu;

/** What stands before in the same part of the sentence. */
const lastClause = (text: string): string => /[^.,;!?\n]*$/.exec(text)?.[0] ?? "";

/** Up to the end of the sentence. */
function clause(text: string): string {
  return /^[^.;!?\n]*/.exec(text)?.[0] ?? "";
}
