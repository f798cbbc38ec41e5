import { diffArrays } from "diff";

/** A stretch of a text that was there, is new, or stays. */
export interface DifferenceStretch {
  readonly kind: "same" | "old" | "new";
  readonly text: string;
}

/** Texts that differ by more words than this share too little to be compared; what differs is shown as a whole. */
const MOST_EDITS = 400;
/** So much of what stays is shown on each side of a difference. */
const AROUND = 30;
/** A longer stretch that goes or comes is shortened in the middle: a browser needs long to lay out endless words. */
const LONGEST_SHOWN = 1_500;
/** So many stretches of one text are shown. */
const MOST_STRETCHES = 120;

/** Signs without width: soft hyphens, joiners, direction marks. */
const NO_WIDTH = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff";
const UNSEEN = new RegExp(`[\\s${NO_WIDTH}]+`, "gu");
/** Within a picture of several signs (an emoji) a joiner is no mistake. */
const SHOWN_AS_SIGNS = new RegExp(
  `^[\\s${NO_WIDTH}]+|[\\s${NO_WIDTH}]+$|\\s{2,}|[^\\S \\r\\n]|(?!\\u200d)[${NO_WIDTH}]`,
  "g",
);
const UNSEEN_SIGN = new RegExp(`[\\s${NO_WIDTH}]`, "u");

/**
 * What changes in a text, word by word, with a little of what stays. Spaces and line ends that change are shown as
 * signs, because they are all that some fixes change. Of very long texts the middle of a stretch, and what comes after
 * the first so many stretches, is shown as "…".
 */
export function differenceOf(before: string, after: string): DifferenceStretch[] {
  const parts = partsOf(before, after);
  const shown = parts
    .slice(0, MOST_STRETCHES)
    .map(({ kind, text }, index) =>
      kind === "same"
        ? { kind, text: shortened(text, index === 0, index === parts.length - 1) }
        : { kind, text: capped(visible(text)) },
    );
  return parts.length > shown.length ? [...shown, { kind: "same", text: " …" }] : shown;
}

/** Stand for what cannot be seen: spaces, other kinds of space (a no-break space, a tab), signs without width, line ends. */
export const SIGNS = { space: "␣", special: "⍽", unseen: "∅", lineEnd: "↵" } as const;

/** All of both texts, in stretches. */
export function partsOf(before: string, after: string): DifferenceStretch[] {
  return (hasSameInk(before, after) ? unseenDifference : wordDifference)(before, after);
}

/** Whether only what cannot be seen differs. */
function hasSameInk(before: string, after: string): boolean {
  return before.replace(UNSEEN, "") === after.replace(UNSEEN, "");
}

/**
 * A number with its points ("5.37a", "5:3") is one word, of which no part means anything: 2.2 is no 12.2 with less of it. A word
 * with hyphens is one too: that a hyphen goes cannot be seen from a line through it.
 */
const WORDS =
  /\p{Nd}+(?:[.,:]\p{Nd}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}_\u00ad]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}_\u00ad]+)*|\s+|[^]/gu;

const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** What both begin and end with is cut off first, so that one word in a text of any length is found at once. */
function wordDifference(before: string, after: string): DifferenceStretch[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const middle = diffArrays(wordsOf(old), wordsOf(now), { maxEditLength: MOST_EDITS })?.map(
    ({ value, added, removed }): DifferenceStretch => ({
      kind: added ? "new" : removed ? "old" : "same",
      text: value.join(""),
    }),
  );
  return joined([
    { kind: "same", text: before.slice(0, start) },
    ...(middle ?? [
      { kind: "old" as const, text: old },
      { kind: "new" as const, text: now },
    ]),
    { kind: "same", text: before.slice(before.length - end) },
  ]);
}

/** Texts with the same ink, walked through together: between the words each has its own spaces. */
function unseenDifference(before: string, after: string): DifferenceStretch[] {
  const parts: DifferenceStretch[] = [];
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const oldSpace = unseenAt(before, old);
    const newSpace = unseenAt(after, now);
    const shared = commonStart(oldSpace, newSpace);
    parts.push(
      { kind: "same", text: oldSpace.slice(0, shared) },
      { kind: "old", text: oldSpace.slice(shared) },
      { kind: "new", text: newSpace.slice(shared) },
    );
    old += oldSpace.length;
    now += newSpace.length;
    const from = old;
    while (old < before.length && before[old] === after[now] && !isUnseen(before, old)) {
      old++;
      now++;
    }
    parts.push({ kind: "same", text: before.slice(from, old) });
  }
  return joined(parts);
}

const isUnseen = (text: string, at: number): boolean => UNSEEN_SIGN.test(text.charAt(at));

function unseenAt(text: string, from: number): string {
  let end = from;
  while (end < text.length && isUnseen(text, end)) end++;
  return text.slice(from, end);
}

/** Without empty stretches, and with those of one kind that stand side by side as one. */
function joined(parts: readonly DifferenceStretch[]): DifferenceStretch[] {
  const whole: DifferenceStretch[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part.text === "") continue;
    if (last?.kind === part.kind) whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

/** How much both begin with, up to the last white space in it, so that words stay whole. */
function sharedStart(one: string, other: string): number {
  const at = commonStart(one, other);
  if (at === one.length && at === other.length) return at;
  return one.slice(0, at).search(/\S*$/u);
}

/** How much both end with, from the first white space in it. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length++;
  const shared = one.slice(one.length - length);
  const space = shared.search(/\s/u);
  return space < 0 ? 0 : length - space;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= AROUND * 2 + 3) return text;
  const start = isFirst ? "" : `${text.slice(0, AROUND)} `;
  const end = isLast ? "" : ` ${text.slice(-AROUND)}`;
  return `${start}…${end}`;
}

/** A text with the middle left out where it is very long. */
export function capped(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const half = LONGEST_SHOWN / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`;
}

/** White space at the edges of a changed part, or a part of white space alone, as signs. */
function visible(text: string): string {
  const signs = (unseen: string): string =>
    unseen
      .replace(/\r\n?|\n/g, SIGNS.lineEnd)
      .replace(/ /g, SIGNS.space)
      .replace(/\s/g, SIGNS.special)
      .replace(new RegExp(`[${NO_WIDTH}]`, "g"), SIGNS.unseen);
  return text.replace(SHOWN_AS_SIGNS, signs);
}
