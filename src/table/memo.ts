import { TextMap } from "./text-map";

/** So many texts are remembered in each of two generations; a table of 10,000 rows has fewer different ones per rule. */
const MOST_TEXTS = 50_000;

/** Raised when everything is to be forgotten. */
let era = 0;

/** Forgets every text that any rule remembers, as if the program had just started: for measuring first checks. */
export function forgetTexts(): void {
  era++;
}

/**
 * A function of a text that remembers its answers, for texts that stand in many rows, and in the same row again later.
 * What was not asked for during as many others is forgotten, so that a larger table costs no more per row.
 */
export function memoise<V>(make: (text: string) => V): (text: string) => V {
  let known = new TextMap<V>();
  let older = new TextMap<V>();
  let since = era;
  // Of the same text several things are asked in a row.
  let lastText: string | null = null;
  let lastValue: V | undefined;
  const find = (text: string): V => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) [older, known] = [known, new TextMap<V>()];
    const value = older.get(text) ?? make(text);
    known.add(text, value);
    return value;
  };
  return (text) => {
    if (since !== era) {
      known = new TextMap<V>();
      older = new TextMap<V>();
      since = era;
    } else if (text === lastText && lastValue !== undefined) return lastValue;
    const value = find(text);
    lastText = text;
    lastValue = value;
    return value;
  };
}
