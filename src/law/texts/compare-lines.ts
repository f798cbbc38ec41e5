import {
  compareWords,
  hasEllipsis,
  hasMoreOthers,
  mayBeSame,
  readCell,
  withWords,
  type Departure,
  type ReadCell,
  type StatuteComparison,
} from "./compare";
import type { CitedStatute } from "./cited-statute";
import { countWords } from "./count-words";
import { readUnlessIn } from "./words";
import { isPlain, textLines } from "./lines";

/** A shorter line, such as an item of a list, may be like another article by chance. */
const FEWEST_WORDS = 12;

/**
 * Compares a cell of column C with what column B cites, also line by line: of a cell with the texts of several articles,
 * of which some are not on file, one line that departs is enough, and when every line is in the statute the cell departs
 * nowhere. Headings of articles, and notes in front of the text or behind it, are no part of the comparison.
 *
 * @param isAll whether every article that is cited is on file; otherwise lists may be those of another
 * @param isText whether the lines are known to be text of the law as they stand; that makes it quick
 */
export function compareLines(
  cell: string,
  statute: CitedStatute,
  isAll = true,
  isText = isPlain(cell),
): StatuteComparison {
  // Most cells quote the law, perhaps another lid than the one that is cited.
  const read = isText ? readUnlessIn(cell, statute.codes) : null;
  if (isText && !read) return SAME;
  const whole = read && new QuotedText(cell, statute, withWords([read]));
  if (whole && !cell.includes("\n")) return whole.nearest();
  const lines = isText ? cell.split("\n") : textLines(cell);
  const given = lines.map((line) => new QuotedText(line, statute));
  if (given.length === 0) return { kind: "other-text" };
  const cited = whole ?? together(given, statute);
  // Of a single line there is nothing more to tell.
  if (given.length === 1) return cited.nearest();
  // Most cells quote the article, and that is soon seen.
  if (cited.isSame) return SAME;
  const kept = withoutNotes(isAll ? given : withoutOtherTexts(given, statute));
  const text = kept.length === given.length ? cited : together(kept, statute);
  if (text.isSame || text.words.length === 0) return text.comparison;
  if (kept.length > 1) {
    for (const line of kept)
      if (line.comparison.kind === "differs" && countWords(line.text) >= FEWEST_WORDS) return line.nearest();
    if (kept.every(({ comparison: { kind } }) => kind === "same" || kind === "no-text")) return SAME;
  }
  return text.nearest();
}

const SAME: StatuteComparison = { kind: "same" };

/** A line of a cell, or several together, read and compared when that is first asked for. */
class QuotedText {
  private compared: StatuteComparison | null = null;
  private ownIsSame: boolean | null = null;

  constructor(
    readonly text: string,
    private readonly statute: CitedStatute,
    /** Its words, where they were read before. */
    private read: ReadCell | null = null,
  ) {}

  get words(): ReadCell {
    return (this.read ??= readCell(this.text));
  }

  get comparison(): StatuteComparison {
    return (this.compared ??= this.isQuotation() ? SAME : compareWords(this.words, this.statute));
  }

  /** Whether the words stand in the statute one behind the other, as of most lines; they are not kept then. */
  private isQuotation(): boolean {
    if (this.read || hasEllipsis(this.text)) return false;
    const read = readUnlessIn(this.text, this.statute.codes);
    if (read) this.read = withWords([read]);
    return read === null;
  }

  /** Whether it is the same as the statute; that it is not is most often seen from its words alone. */
  get isSame(): boolean {
    return (this.ownIsSame ??= mayBeSame(this.words, this.statute) && this.comparison.kind === "same");
  }

  /** The comparison with the one lid that it is most like, if that shows a smaller difference than the whole article. */
  nearest(): StatuteComparison {
    const found = this.comparison;
    const { leden } = this.statute;
    if (found.kind !== "differs" || leden.length < 2) return found;
    let best: Departure = found;
    let least = found.size;
    for (const lid of leden) {
      // Most leden are soon seen to show a larger difference.
      if (hasMoreOthers(this.words, lid, least)) continue;
      const compared = compareWords(this.words, lid);
      if (compared.kind !== "differs") continue;
      const { size } = compared;
      // Where they are alike, the lid has the date of its own law.
      if (size <= least) [best, least] = [compared, size];
    }
    return best;
  }
}

/** Lines one below the other. */
function together(lines: readonly QuotedText[], statute: CitedStatute): QuotedText {
  const [only] = lines;
  return only && lines.length === 1
    ? only
    : new QuotedText(lines.map(({ text }) => text).join("\n"), statute);
}

const NUMBERED = /^(?:\d{1,2}|[a-z]{1,2})[.°)]/i;

/** The lines without those at either end that are about something else; an item of a list is never such a note. */
function withoutNotes(lines: readonly QuotedText[]): readonly QuotedText[] {
  const isNote = (line: QuotedText | undefined): boolean =>
    line !== undefined && !NUMBERED.test(line.text) && line.comparison.kind === "other-text";
  let [from, to] = [0, lines.length];
  while (from < to && isNote(lines[from])) from++;
  while (to > from && isNote(lines[to - 1])) to--;
  // Where everything is about something else, nothing is a note.
  return from < to ? lines.slice(from, to) : lines;
}

/** The lines without texts that are about something else, each with the list that belongs to it. */
function withoutOtherTexts(lines: readonly QuotedText[], statute: CitedStatute): readonly QuotedText[] {
  const texts: QuotedText[][] = [];
  for (const line of lines) {
    const last = texts[texts.length - 1];
    if (last && NUMBERED.test(line.text)) last.push(line);
    else texts.push([line]);
  }
  const kept = texts.filter((text) => together(text, statute).comparison.kind !== "other-text").flat();
  return kept.length > 0 ? kept : lines;
}
