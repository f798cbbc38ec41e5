/** Spaces of other kinds than the usual one: tab, no-break, figure, thin, ideographic and so on. */
const OTHER_SPACE = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control and format characters: zero-width spaces, soft hyphens, direction marks. Tags of flags are part of the picture. */
const INVISIBLE = /(?![\n\u{e0020}-\u{e007f}]|\u200d)[\p{Cc}\p{Cf}]/gu;
/** A joiner between emoji belongs to the picture. */
const LOOSE_JOINER = /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

/** What is wrong with the white space of a text, worst first. */
export type WhiteSpaceProblem = "blank" | "special" | "edges" | "doubled";

/**
 * The problem with a text's white space and the text without it; null when there is none. Line breaks inside, and spaces
 * that indent a line, are meant.
 */
export function cleanText(
  text: string,
): { readonly problem: WhiteSpaceProblem; readonly clean: string } | null {
  const visible = text
    .replace(LINE_BREAK, "\n")
    .replace(OTHER_SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(LOOSE_JOINER, "");
  const clean = visible.replace(/([^\n ]) {2,}/g, "$1 ").trim();
  if (clean === text) return null;
  if (clean === "") return { problem: "blank", clean };
  if (visible !== text) return { problem: "special", clean };
  return { problem: text.trim() === text ? "doubled" : "edges", clean };
}
