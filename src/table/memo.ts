import { TextMap } from "./text-map";

/** So many texts are remembered in each of two generations; a table of 10,000 rows has fewer different ones per rule. */
const MOST_TEXTS = 50_000;

/** Of the last texts, one by each length (by its last bits) is found without a map: E, H and the marks are always the same. */
const RECENT = 16;

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
  const recentTexts: (string | null)[] = new Array<string | null>(RECENT).fill(null);
  const recentValues: (V | undefined)[] = new Array<V | undefined>(RECENT).fill(undefined);
  const find = (text: string): V => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) [older, known] = [known, new TextMap<V>()];
    const value = older.get(text) ?? make(text);
    known.add(text, value);
    return value;
  };
  return (text) => {
    const slot = text.length & (RECENT - 1);
    if (since !== era) {
      known = new TextMap<V>();
      older = new TextMap<V>();
      recentTexts.fill(null);
      since = era;
    } else if (text === recentTexts[slot]) {
      const recent = recentValues[slot];
      if (recent !== undefined) return recent;
    }
    const value = find(text);
    recentTexts[slot] = text;
    recentValues[slot] = value;
    return value;
  };
}

/**
 * One record for each different text, in which functions keep what they made of it: they share one look-up, which for a
 * text that is asked about several times in a row costs next to nothing.
 */
export class SharedMemo {
  private readonly known = memoise((): unknown[] => new Array<unknown>(this.functions));
  private functions = 0;

  add<V extends object>(make: (text: string) => V): (text: string) => V {
    const place = this.functions++;
    return (text) => (this.known(text)[place] ??= make(text)) as V;
  }

  /** The same for a function that goes by something else too, which hardly ever changes: the last answer is kept. */
  addFor<O, V extends object>(make: (text: string, of: O) => V): (text: string, of: O) => V {
    const last = this.add(() => ({ answer: null as { readonly of: O; readonly value: V } | null }));
    return (text, of) => {
      const slot = last(text);
      if (slot.answer === null || slot.answer.of !== of) slot.answer = { of, value: make(text, of) };
      return slot.answer.value;
    };
  }
}
