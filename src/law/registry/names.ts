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

/** Every written form of every known law, by its first letter in lower case, longest first. */
export const LAW_NAMES = namesByFirstLetter();
