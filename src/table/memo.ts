/** So many texts are remembered; a table of 10,000 rows has fewer different ones in a column. */
const MOST_TEXTS = 100_000;

/** A function of a text that remembers its answers. The same text stands in many rows, and in the same row again later. */
export function memoise<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
