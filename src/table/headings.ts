import type { Role } from "./agreement-table";

/** Headings of each role as regions write them, in the form of `headingKey`. */
const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  instrument: [
    "kerninstrument",
    "kerninstrumenten",
    "instrument",
    "beleidsfase",
    "fase",
    "kern instrument",
    "nr",
    "nummer",
    "volgnummer",
    "id",
  ],
  legalBasis: [
    "juridische onderbouwing",
    "jur onderbouwing",
    "juridische grondslag",
    "wettelijke grondslag",
    "grondslag",
    "juridische basis",
    "wettelijke basis",
    "wetsartikel",
    "wetsartikelen",
    "artikel",
    "artikelen",
    "onderbouwing",
    "wettelijk kader",
  ],
  legalText: [
    "juridische tekst",
    "jur tekst",
    "wettekst",
    "wetstekst",
    "tekst wetsartikel",
    "tekst van de wet",
    "wettelijke tekst",
    "tekst artikel",
  ],
  agreement: [
    "samenwerkingsafspraak",
    "samenwerkingsafspraken",
    "samenwerkafspraak",
    "samenwerkafspraken",
    "afspraak",
    "afspraken",
    "regionale afspraak",
    "regionale samenwerkingsafspraak",
    "omschrijving afspraak",
  ],
  type: ["typering", "type", "type afspraak", "soort", "soort afspraak", "afstemming", "typering afspraak"],
  keyword: [
    "trefwoord",
    "trefwoorden",
    "trefwoord en",
    "steekwoord",
    "steekwoorden",
    "thema",
    "thema s",
    "onderwerp",
    "kernwoord",
    "kernwoorden",
  ],
  source: ["bron", "bronnen", "bron en", "herkomst", "bronvermelding"],
  level: [
    "ambtelijk bestuurlijk",
    "ambt best",
    "ambtelijk of bestuurlijk",
    "bestuurlijk ambtelijk",
    "niveau",
    "ambtelijk en of bestuurlijk",
    "ambtelijk en bestuurlijk",
    "a b",
  ],
  explanation: [
    "toelichting",
    "toelichtingen",
    "opmerking",
    "opmerkingen",
    "uitleg",
    "nadere toelichting",
    "toelichting afspraak",
    "bijzonderheden",
  ],
};

/** Headings over the partner columns together. */
const PARTNER_GROUP = /^(?:keten)?partners?(?: en)?$|^ketenpartner s$|^betrokken partners?$|^betrokkenen$/;

const EXACT: ReadonlyMap<string, Role> = new Map(
  (Object.entries(HEADINGS) as [Role, readonly string[]][]).flatMap(([role, headings]) =>
    headings.map((heading) => [heading, role] as const),
  ),
);

export interface HeadingMatch {
  readonly role: Role;
  readonly evidence: "heading" | "likeness";
}

/** A heading in the form in which headings are compared: lower case, no accents, no punctuation. */
export function headingKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u200b]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The role that a heading names to the letter; null when it names none. Cheap enough for every cell of a sheet. */
export function exactHeading(heading: string): Role | null {
  return /^\p{L}/u.test(heading) ? (EXACT.get(headingKey(heading)) ?? null) : null;
}

/** The role that a heading names, as it stands or nearly so; null when it names none. */
export function readHeading(heading: string): HeadingMatch | null {
  const key = headingKey(heading);
  if (key === "" || key.length > 60) return null;
  const exact = EXACT.get(key) ?? EXACT.get(headingKey(heading.replace(/\([^)]*\)?/g, " ")));
  if (exact) return { role: exact, evidence: "heading" };
  let best: { role: Role; distance: number } | null = null;
  for (const [form, role] of EXACT) {
    if (form.length < 4) continue;
    const limit = form.length >= 9 ? 2 : 1;
    const distance = distanceWithin(key, form, limit);
    if (distance !== null && (best === null || distance < best.distance)) best = { role, distance };
  }
  if (best) return { role: best.role, evidence: "likeness" };
  // "B. Juridische onderbouwing (artikel)": the usual words with more around them.
  const inside = [...EXACT].filter(([form]) => form.length >= 8 && ` ${key} `.includes(` ${form} `));
  const longest = inside.sort((a, b) => b[0].length - a[0].length)[0];
  return longest ? { role: longest[1], evidence: "likeness" } : null;
}

/** Whether a heading stands over all partner columns ("Ketenpartners"). */
export function isPartnerGroupHeading(heading: string): boolean {
  return PARTNER_GROUP.test(headingKey(heading));
}

/** Edit distance when it is at most `limit`, else null. */
export function distanceWithin(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return null;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance <= limit ? distance : null;
}
