import type { LawId } from "./law";
import { LAWS } from "./laws";

/** A written form of a law, ready to be looked for at a place in a text. */
export interface LawName {
  readonly law: LawId;
  readonly form: string;
  /** Sticky: matches the form at `lastIndex` as a whole word. */
  readonly pattern: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const eitherCase = (letter: string): string => `[${letter.toLowerCase()}${letter.toUpperCase()}]`;

/**
 * Short forms of one or two capitals are words in other cases ("of", "or", "ob"), so abbreviations keep their
 * capital, and longer names do not care.
 */
function patternOf(form: string): RegExp {
  const body = escape(form).replace(/['’]/g, "['’`´]?").replace(/\s+/g, "[\\s\\u00a0]+");
  const isAbbreviation = form.length <= 6 && !/wet$/i.test(form);
  if (!isAbbreviation) return new RegExp(`${body}(?![\\p{L}\\p{N}])`, "iuy");
  const first = form.charAt(0);
  const rest = [...form.slice(1)].map((letter) =>
    /\p{L}/u.test(letter) ? eitherCase(letter) : escape(letter),
  );
  // "ow 2.2" and "art. 2.2 ow" are citations, "or" or "ob" in lower case seldom is: a number must stand beside it.
  const small = `${first.toLowerCase()}${escape(form.slice(1).toLowerCase())}`;
  const lower =
    `${small}(?=[\\s\\u00a0]*(?:art\\b|artikel|\\d))` +
    `|(?<=\\d[a-z]?[\\s\\u00a0]+)${small}\\.?(?=\\s*(?:$|[,;)\\n]))`;
  // "A.w.b."
  const dotted = /^\p{L}{2,4}$/u.test(form)
    ? `|${[...form.toLowerCase()].map(eitherCase).join("\\.")}\\.`
    : "";
  return new RegExp(
    `(?:${first}${rest.join("")}\\.?|${lower}${dotted})(?=\\d{1,2}[.:]\\d|(?![\\p{L}\\p{N}]|\\.\\p{L}))`,
    "uy",
  );
}

function namesByFirstLetter(): ReadonlyMap<string, readonly LawName[]> {
  const all = LAWS.flatMap((law) =>
    [...new Set([law.id, law.name, ...law.aliases])].map((form) => ({
      law: law.id,
      form,
      pattern: patternOf(form),
    })),
  ).sort((a, b) => b.form.length - a.form.length);
  const byLetter = new Map<string, LawName[]>();
  for (const name of all) {
    const letter = name.form.charAt(0).toLowerCase();
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), name]);
  }
  return byLetter;
}

const NO_NAMES: readonly LawName[] = [];
const BY_LETTER = namesByFirstLetter();
/** The names under a first letter by their second sign in lower case; those with another sign than a letter are under each. */
const BY_TWO: ReadonlyMap<string, ReadonlyMap<string, readonly LawName[]>> = new Map(
  [...BY_LETTER].map(([letter, names]) => [
    letter,
    new Map(
      [..."abcdefghijklmnopqrstuvwxyz"].map((second) => [
        second,
        names.filter(({ form }) => !/^.[a-z]/i.test(form) || form.charAt(1).toLowerCase() === second),
      ]),
    ),
  ]),
);

/** The names of known laws that may stand at a place in a text, by their first two signs, longest first. */
export function lawNamesAt(text: string, at: number): readonly LawName[] {
  const letter = text.charAt(at).toLowerCase();
  const names = BY_LETTER.get(letter);
  if (!names) return NO_NAMES;
  // What is no plain letter may stand for one ("ſ" for "s"), or a name may have such a sign there.
  return BY_TWO.get(letter)?.get(text.charAt(at + 1).toLowerCase()) ?? names;
}
