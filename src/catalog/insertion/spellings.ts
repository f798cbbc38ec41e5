import { citationsIn } from "../../rules/survey/notation";
import { mostFrequent } from "./most-frequent";

/** How a table spells names, by what they are but for quotes, case and white space. */
export type Spellings = ReadonlyMap<string, string>;

/** The most frequent spelling of each name. */
export function spellingsOf(names: readonly string[]): Spellings {
  const byKey = new Map<string, string[]>();
  for (const name of names) {
    const key = spellingKey(name);
    const known = byKey.get(key);
    if (known) known.push(name);
    else byKey.set(key, [name]);
  }
  return new Map([...byKey].map(([key, same]) => [key, mostFrequent(same) ?? key]));
}

/** Names of laws in full, as a text has them, each once; abbreviations are a matter of notation. */
export const lawsIn = (text: string): string[] => [
  ...new Set(citationsIn(text).citations.flatMap(({ lawText }) => (lawText?.includes(" ") ? [lawText] : []))),
];

/** The text with the laws that it names spelt as in `laws`. */
export const withLawsSpelt = (text: string, laws: Spellings): string =>
  lawsIn(text).reduce((spelt, law) => spelt.replaceAll(law, () => laws.get(spellingKey(law)) ?? law), text);

/** A source as the table spells it, where it has that very one. */
export const withSourceSpelt = (source: string, sources: Spellings): string =>
  sources.get(spellingKey(source)) ?? source;

const spellingKey = (text: string): string =>
  text
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
