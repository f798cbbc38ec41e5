import { distanceWithin, slipsAllowed } from "../../partners/spelling";
import { commonWordMeant } from "./slips";
import { hasDigit, termOf } from "./words";

/** A part of a compound is a word of its own of at least so many letters. */
const SHORTEST_PART = 4;
/** The end of a compound says what it is about; a shorter one is an ending as often as a word. */
const SHORTEST_END = 5;
/** Letters that join the parts of a compound: "geluid-s-hinder", "boeken-lijst". */
const JOINTS = ["", "s", "en", "e", "n"];

/** What a word that nobody wrote may stand for. */
export type Reading =
  | { readonly kind: "typo"; readonly word: string }
  /** A compound of which one part at least is known; the other is null when it is not. */
  | { readonly kind: "compound"; readonly first: string | null; readonly last: string | null };

/** The words of the examples, to read what somebody types by: typing errors and compounds that none of the texts has. */
export class KnownWords {
  /** Each term with a word as it is written. */
  private readonly terms = new Map<string, string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const term = termOf(word);
      if (term !== null && !this.terms.has(term)) this.terms.set(term, word);
    }
  }

  /** Whether the word, or another form of it, is one of these. */
  has(word: string): boolean {
    return this.terms.has(termOf(word) ?? "");
  }

  /** Whether one of these begins with the word. */
  hasBeginning(word: string): boolean {
    const term = termOf(word) ?? "";
    if (term.length < SHORTEST_PART) return false;
    for (const known of this.terms.keys()) if (known.startsWith(term)) return true;
    return false;
  }

  /** The ends of a word that are words by themselves: "levertermijn" is about a "termijn". */
  endsOf(word: string): string[] {
    const ends: string[] = [];
    if (hasDigit(word)) return ends;
    for (let at = 3; at <= word.length - SHORTEST_END; at++) {
      const term = termOf(word.slice(at));
      if (term !== null && this.terms.has(term)) ends.push(term);
    }
    return ends;
  }

  /** What a word that is none of these, and no beginning of one, may stand for; null: nothing that is known. */
  read(word: string): Reading | null {
    if (hasDigit(word)) return null;
    const nearest = this.nearest(word, beginsAlike) ?? commonWordMeant(word);
    return nearest === null ? this.split(word) : { kind: "typo", word: nearest };
  }

  /** The one word that differs by the fewest slips, as far as a word of this length may hold any. */
  private nearest(word: string, mayBe: (word: string, known: string) => boolean = () => true): string | null {
    let best: string | null = null;
    let limit = slipsAllowed(word.length);
    if (limit === 0) return null;
    for (const known of this.terms.values()) {
      if (hasDigit(known) || !mayBe(word, known)) continue;
      const distance = distanceWithin(word, known, limit);
      if (distance === null || (best !== null && distance >= limit)) continue;
      best = known;
      limit = distance;
    }
    return best;
  }

  /** The parts of a compound: of all splits the one of which most letters are known, of two alike the longer end. */
  private split(word: string): Reading | null {
    let best: Reading | null = null;
    let most = 0;
    for (let at = word.length - SHORTEST_PART; at >= 3; at--) {
      const end = word.slice(at);
      const first = this.firstOf(word.slice(0, at));
      const last = this.lastOf(end, first === null ? SHORTEST_END : SHORTEST_PART);
      const letters = (first === null ? 0 : at) + (last === null ? 0 : end.length);
      if (letters === 0 || letters < most) continue;
      best = { kind: "compound", first, last };
      most = letters;
    }
    return best;
  }

  private lastOf(text: string, shortest: number): string | null {
    if (text.length < shortest) return null;
    return this.has(text) ? text : this.nearest(text);
  }

  private firstOf(text: string): string | null {
    for (const joint of JOINTS) {
      if (!text.endsWith(joint)) continue;
      const part = text.slice(0, text.length - joint.length);
      if (part.length >= 3 && this.has(part)) return part;
      if (this.hasBeginning(part)) return part;
    }
    return null;
  }
}

/** Who mistypes has the first letter right, or swaps it with the next: "fiets" is not "niets". */
const beginsAlike = (word: string, known: string): boolean =>
  word[0] === known[0] || (word[0] === known[1] && word[1] === known[0]);
