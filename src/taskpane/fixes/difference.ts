import { diffChars, diffWordsWithSpace } from "diff";

/** A stretch of a text that was there, is new, or stays. */
export interface DifferenceStretch {
  readonly kind: "same" | "old" | "new";
  readonly text: string;
}

/** Longer texts are not compared word by word, which would take long; they are shown whole. */
const LONGEST = 4_000;
/** So much of what stays is shown on each side of a difference. */
const AROUND = 30;

/**
 * What changes in a text, word by word, with a little of what stays. Spaces and line ends that change are shown as
 * signs, because they are all that some fixes change.
 */
export function differenceOf(before: string, after: string): DifferenceStretch[] {
  const parts: DifferenceStretch[] =
    before.length + after.length > LONGEST
      ? [
          { kind: "old", text: before },
          { kind: "new", text: after },
        ]
      : (hasSameInk(before, after) ? diffChars : diffWordsWithSpace)(before, after).map(
          ({ value, added, removed }) => ({
            kind: added ? "new" : removed ? "old" : "same",
            text: value,
          }),
        );
  return parts
    .filter(({ text }) => text !== "")
    .map(({ kind, text }, index) =>
      kind === "same"
        ? { kind, text: shortened(text, index === 0, index === parts.length - 1) }
        : { kind, text: visible(text) },
    );
}

/** Whether only what cannot be seen differs. */
function hasSameInk(before: string, after: string): boolean {
  const ink = (text: string): string => text.replace(/[\s\u200b-\u200d\ufeff]/g, "");
  return ink(before) === ink(after);
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= AROUND * 2 + 3) return text;
  const start = isFirst ? "" : text.slice(0, AROUND);
  const end = isLast ? "" : text.slice(-AROUND);
  return `${start} … ${end}`.trimEnd();
}

/** White space at the edges of a changed part, or a part of white space alone, as signs. */
function visible(text: string): string {
  const signs = (space: string): string =>
    space.replace(/\r\n?|\n/g, "↵").replace(/[^\S↵]|[\u200b-\u200d\ufeff]/g, "␣");
  return text.replace(/^[\s\u200b-\u200d\ufeff]+|[\s\u200b-\u200d\ufeff]+$|\s{2,}|[\u00a0]/g, signs);
}
