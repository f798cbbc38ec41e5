import type { TextMeasure } from "./row-height";

/** Words kept per font before the memory is emptied: enough for a large table, a few MB at most. */
const REMEMBERED = 50_000;

/** Average width of a character as part of the font size, for where no canvas is at hand. */
const GUESS = 0.5;

/** Measures text with a canvas and remembers words, because tables repeat theirs. */
export function canvasMeasure(): TextMeasure {
  const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  const fonts = new Map<string, Map<string, number>>();
  let font = "";
  return (text, wanted) => {
    const known = fonts.get(wanted) ?? new Map<string, number>();
    fonts.set(wanted, known);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (context && font !== wanted) context.font = font = wanted;
    const width = context
      ? context.measureText(text).width
      : text.length * GUESS * (parseFloat(wanted) || 15);
    if (known.size > REMEMBERED) known.clear();
    known.set(text, width);
    return width;
  };
}
