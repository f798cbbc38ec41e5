/** Longer texts are told apart by what they look like at a few places, because hashing all of one costs more. */
const LONGEST_HASHED = 64;
/** So many texts may look alike; those that come after are hashed. */
const MOST_ALIKE = 8;

interface Entry<V> {
  readonly text: string;
  readonly value: V;
  readonly next: Entry<V> | null;
  /** How many look alike, itself and those behind it. */
  readonly alike: number;
}

/** A map by text that does not read a long text from end to end unless one that may be equal is there. */
export class TextMap<V> {
  private readonly hashed = new Map<string, V>();
  private readonly byLook = new Map<number, Entry<V>>();
  private looked = 0;

  get size(): number {
    return this.hashed.size + this.looked;
  }

  get(text: string): V | undefined {
    if (text.length <= LONGEST_HASHED) return this.hashed.get(text);
    const first = this.byLook.get(lookOf(text));
    for (let entry = first ?? null; entry !== null; entry = entry.next)
      if (entry.text === text) return entry.value;
    return first?.alike === MOST_ALIKE ? this.hashed.get(text) : undefined;
  }

  /** Adds a text that is not there yet. */
  add(text: string, value: V): void {
    const look = text.length <= LONGEST_HASHED ? NO_LOOK : lookOf(text);
    const next = look === NO_LOOK ? null : (this.byLook.get(look) ?? null);
    if (look === NO_LOOK || next?.alike === MOST_ALIKE) {
      this.hashed.set(text, value);
      return;
    }
    this.looked++;
    this.byLook.set(look, { text, value, next, alike: 1 + (next?.alike ?? 0) });
  }
}

const NO_LOOK = -1;

/** A number for its length and letters at a few places, most of them near the end, where citations and quotations differ. */
function lookOf(text: string): number {
  const { length } = text;
  let look = length;
  for (let part = 1; part < 8; part++) look = Math.imul(look, 31) + text.charCodeAt((length * part) >>> 3);
  return (Math.imul(look, 31) + text.charCodeAt(length - 2)) & 0x3fffffff;
}
