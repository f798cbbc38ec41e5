import type { PartnerAliases } from "../../partners/text/lexicon";
import { MOST_WORDS, TextReader } from "./text-reader";

/** Words as `TextReader` has them, from one place of an array up to another. */
export interface WordRun {
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Places that are kept for each text. */
const FROM = 0;
const TO = 1;
const LETTERS = 2;
const PARTNERS = 3;
const ODD = 4;
const CUT_FROM = 5;
const PER_TEXT = 6;
/** There is room for so many words at first. */
const FEWEST_WORDS = 1 << 14;

/**
 * A column of running text, each text read once, with what rules ask of it kept by row. What was read of a text that was
 * replaced stays where it is; a column is read anew when a table is checked from the beginning.
 */
export class ReadColumn {
  private readonly reader: TextReader;
  private sequence: Int32Array;
  private used = 0;
  private readonly facts: Int32Array;

  /** @param texts of all rows, by index */
  constructor(texts: readonly string[], aliases?: PartnerAliases) {
    this.reader = new TextReader(aliases);
    this.sequence = new Int32Array(FEWEST_WORDS);
    this.facts = new Int32Array(texts.length * PER_TEXT);
    for (let index = 0; index < texts.length; index++) this.read(index, texts[index] ?? "");
  }

  /** Reads the text of a row, in place of what it was. */
  read(index: number, text: string): void {
    const { reader, facts } = this;
    const first = index * PER_TEXT;
    if (text === "") {
      facts.fill(0, first, first + PER_TEXT);
      return;
    }
    reader.read(text);
    const { words, count } = reader;
    const from = this.used;
    if (from + count > this.sequence.length) this.makeRoom();
    const { sequence } = this;
    for (let at = 0; at < count; at++) sequence[from + at] = words[at] ?? 0;
    this.used = from + count;
    facts[first + FROM] = from;
    facts[first + TO] = from + count;
    facts[first + LETTERS] = reader.letters;
    facts[first + PARTNERS] = reader.partners;
    facts[first + ODD] = reader.looksOdd ? 1 : 0;
    facts[first + CUT_FROM] = count < MOST_WORDS ? 0 : text.length;
  }

  /** The words of all texts, one text after the other, and perhaps room behind them; not to be changed. */
  get words(): Int32Array {
    return this.sequence;
  }

  /** Where the words of a text begin among those of all, and end. */
  from(index: number): number {
    return this.facts[index * PER_TEXT + FROM] ?? 0;
  }

  to(index: number): number {
    return this.facts[index * PER_TEXT + TO] ?? 0;
  }

  /** How many words of all texts there are. */
  get size(): number {
    return this.used;
  }

  /** Letters and digits in the words of a text. */
  letters(index: number): number {
    return this.facts[index * PER_TEXT + LETTERS] ?? 0;
  }

  /** The partners that a text may name, as `bitsOf` gives them. */
  partners(index: number): number {
    return this.facts[index * PER_TEXT + PARTNERS] ?? 0;
  }

  /** Whether a text needs a closer look. */
  looksOdd(index: number): boolean {
    return this.facts[index * PER_TEXT + ODD] === 1;
  }

  /** The length of a text that was too long to be read as a whole; 0 for others. */
  cutFrom(index: number): number {
    return this.facts[index * PER_TEXT + CUT_FROM] ?? 0;
  }

  private makeRoom(): void {
    const longer = new Int32Array(this.sequence.length * 2);
    longer.set(this.sequence);
    this.sequence = longer;
  }
}
