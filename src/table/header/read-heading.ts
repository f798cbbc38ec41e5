import { abbreviates, distanceWithin, foldedKey, slipsAllowed } from "../../partners/spelling";
import type { Role } from "../agreement-table";
import { PARTNER_GROUP, VOCABULARY } from "./vocabulary";

/** The role that a heading names. */
export interface HeadingMatch {
  readonly role: Role;
  /** In so many words, or nearly so. */
  readonly evidence: "heading" | "likeness";
  /** The words name this role and hardly anything else. */
  readonly sure: boolean;
}

const LONGEST = 80;

interface Entry {
  readonly role: Role;
  readonly sure: boolean;
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  (Object.keys(VOCABULARY) as Role[]).flatMap((role) => {
    const { sure, loose } = VOCABULARY[role];
    const entries: [string, Entry][] = [];
    for (const words of sure) entries.push([words, { role, sure: true }]);
    for (const words of loose) entries.push([words, { role, sure: false }]);
    return entries;
  }),
);
/** Without spaces, so that a hyphen or line break inside a word makes no difference ("Samenwerkings-\nafspraak"). */
const CLOSED: ReadonlyMap<string, Entry> = new Map(
  [...ENTRIES]
    .filter(([words]) => words.length >= 6)
    .map(([words, entry]) => [words.replace(/ /g, ""), entry]),
);
/** Words in parts, for headings shortened with full stops ("Samenw.afspraak"). */
const PARTED: readonly (readonly [readonly string[], Entry])[] = [
  ...[...ENTRIES].map(([words, entry]) => [words.split(" "), entry] as const),
  [["samenwerkings", "afspraken"], { role: "agreement", sure: true }],
  [["samenwerkings", "afspraak"], { role: "agreement", sure: true }],
  [["kern", "instrumenten"], { role: "instrument", sure: true }],
  [["tref", "woorden"], { role: "keyword", sure: true }],
  [["ambtelijk", "en", "bestuurlijk"], { role: "level", sure: true }],
];

/** The role that a heading names to the letter; null when it names none. Cheap enough for every cell of a sheet. */
export function exactHeading(heading: string): Role | null {
  return /^\p{L}/u.test(heading) ? (ENTRIES.get(foldedKey(heading))?.role ?? null) : null;
}

/**
 * The role that a heading names: in so many words ("Juridische  onderbouwing", "Trefwoord(en)", "B. Bron"), shortened
 * ("Jur. onderb.", "Ambt./best."), misspelt, or with more words around ("Bron van deze afspraak (link)"). null when it
 * names none. Any text gives an answer.
 */
export function readHeading(heading: string): HeadingMatch | null {
  if (heading.length > LONGEST) return null;
  const key = foldedKey(heading);
  if (key === "") return null;
  const outside = foldedKey(heading.replace(/[([][^)\]]*[)\]]?/gu, " "));
  // "B. Juridische onderbouwing", "4) Afspraak", "Kolom D: Samenwerkingsafspraak".
  const bare = outside.replace(/^(?:kolom )?(?:[a-p]|\d{1,2}) (?=\p{L}{3})/u, "");
  const exact = [key, outside, bare].map(entryOf).find((entry) => entry !== undefined);
  if (exact) return { ...exact, evidence: "heading" };
  const shortened = PARTED.find(([words]) => abbreviates(heading, words))?.[1];
  const near = shortened ?? misspelt(bare) ?? around(bare === "" ? key : bare);
  return near ? { ...near, evidence: "likeness" } : null;
}

/** Whether a heading stands over all partner columns ("Ketenpartners"). */
export function isPartnerGroupHeading(heading: string): boolean {
  return heading.length <= LONGEST && PARTNER_GROUP.test(foldedKey(heading.replace(/\([^)]*\)?/gu, " ")));
}

function entryOf(key: string): Entry | undefined {
  return ENTRIES.get(key) ?? CLOSED.get(key.replace(/ /g, ""));
}

function misspelt(key: string): Entry | null {
  const closed = key.replace(/ /g, "");
  let best: { entry: Entry; distance: number } | null = null;
  for (const [words, entry] of CLOSED) {
    const distance = distanceWithin(closed, words, slipsAllowed(words.length));
    if (distance !== null && (best === null || distance < best.distance)) best = { entry, distance };
  }
  return best?.entry ?? null;
}

/** The usual words with more around them; the longest wins. Only what names the role for sure, or stands in front. */
function around(key: string): Entry | null {
  let best: { words: string; entry: Entry } | null = null;
  for (const [words, entry] of ENTRIES) {
    if (words.length < 8 && !(entry.role === "source" && words.length >= 4)) continue;
    const isThere = entry.sure ? ` ${key} `.includes(` ${words} `) : key.startsWith(`${words} `);
    if (isThere && (best === null || words.length > best.words.length)) best = { words, entry };
  }
  return best ? { ...best.entry, sure: best.entry.sure && key.length <= best.words.length + 25 } : null;
}
