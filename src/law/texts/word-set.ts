/** The words of a text in whatever order, by code, each with how often it stands there. */
export class WordSet {
  /** By place: a word, how often it stands here, and what was counted of another text, with the number of the counting. */
  private readonly table: Int32Array;
  private readonly lastPlace: number;
  private counting = 0;

  /** @param texts the codes of the words of one or more texts */
  constructor(texts: readonly (readonly number[])[]) {
    let words = 0;
    for (const { length } of texts) words += length;
    let places = 8;
    while (places < words * 2) places *= 2;
    this.lastPlace = places - 1;
    this.table = new Int32Array(places * PER_PLACE);
    for (const codes of texts) {
      for (let at = 0; at < codes.length; at++) {
        const code = codes[at] ?? 0;
        const place = this.placeOf(code);
        this.table[place] = code + 1;
        this.table[place + COUNT] = (this.table[place + COUNT] ?? 0) + 1;
      }
    }
  }

  has(code: number): boolean {
    return this.table[this.placeOf(code)] !== 0;
  }

  /** How many words of another text are here at all. */
  countKnown(codes: readonly number[]): number {
    let known = 0;
    for (let at = 0; at < codes.length; at++) if (this.has(codes[at] ?? 0)) known++;
    return known;
  }

  /** How many words both texts have, each occurrence counted. */
  countCommon(codes: readonly number[]): number {
    const { table } = this;
    const counting = ++this.counting;
    let common = 0;
    for (let at = 0; at < codes.length; at++) {
      const place = this.placeOf(codes[at] ?? 0);
      if (table[place] === 0) continue;
      const before = table[place + COUNTING] === counting ? (table[place + COUNTED] ?? 0) : 0;
      if (before < (table[place + COUNT] ?? 0)) common++;
      table[place + COUNTING] = counting;
      table[place + COUNTED] = before + 1;
    }
    return common;
  }

  /** Where a word stands, or where it would. */
  private placeOf(code: number): number {
    const { table, lastPlace } = this;
    let place = (code ^ (code >>> 15)) & lastPlace;
    for (; ; place = (place + 1) & lastPlace) {
      const found = table[place * PER_PLACE];
      if (found === code + 1 || found === 0) return place * PER_PLACE;
    }
  }
}

const COUNT = 1;
const COUNTED = 2;
const COUNTING = 3;
const PER_PLACE = 4;
