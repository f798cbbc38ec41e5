import {
  compareWords,
  mayBeSame,
  readCell,
  type Departure,
  type ReadCell,
  type StatuteComparison,
} from "../../../law/texts/compare";
import type { CitedStatute } from "../../../law/texts/cited-statute";
import { countWords } from "../../../law/texts/words";
import { isBlank } from "../../cells";

/** A shorter line, such as an item of a list, may be like another article by chance. */
const FEWEST_WORDS = 12;

/**
 * Compares a cell of column C with what column B cites, also line by line: of a cell with the texts of several articles,
 * of which some are not on file, one line that departs is enough, and when every line is in the statute the cell departs
 * nowhere. Headings of articles, and notes in front of the text or behind it, are no part of the comparison.
 *
 * @param isAll whether every article that is cited is on file; otherwise lists may be those of another
 */
export function compareLines(cell: string, statute: CitedStatute, isAll = true): StatuteComparison {
  const given = textLines(cell);
  if (given.length === 0) return { kind: "other-text" };
  const cited = given.join("\n");
  const reading = new LineReading(statute);
  // Of a single line there is nothing more to tell.
  if (given.length === 1) return reading.nearest(cited);
  // Most cells quote the article, and that is soon seen.
  if (reading.isSame(cited)) return { kind: "same" };
  const lines = withoutNotes(isAll ? given : withoutOtherTexts(given, reading), reading);
  const text = lines.join("\n");
  if (reading.isSame(text) || reading.isEmpty(text)) return reading.compare(text);
  if (lines.length > 1) {
    const compared = lines.map((line) => reading.compare(line).kind);
    const departing = lines.find(
      (line, at) => compared[at] === "differs" && countWords(line) >= FEWEST_WORDS,
    );
    if (departing !== undefined) return reading.nearest(departing);
    if (compared.every((kind) => kind === "same" || kind === "no-text")) return { kind: "same" };
  }
  return reading.nearest(text);
}

/** The lines of a cell, each read and compared once. */
class LineReading {
  private readonly words = new Map<string, ReadCell>();
  private readonly compared = new Map<string, StatuteComparison>();

  constructor(private readonly statute: CitedStatute) {}

  isEmpty(text: string): boolean {
    return this.read(text).length === 0;
  }

  /** Whether a text is the same, which most often a look at its words alone shows. */
  isSame(text: string): boolean {
    return mayBeSame(this.read(text), this.statute) && this.compare(text).kind === "same";
  }

  compare(text: string): StatuteComparison {
    const known = this.compared.get(text);
    if (known) return known;
    const found = compareWords(this.read(text), this.statute);
    this.compared.set(text, found);
    return found;
  }

  /** The comparison with the one lid that the text is most like, if that shows a smaller difference than the whole article. */
  nearest(text: string): StatuteComparison {
    const found = this.compare(text);
    const leden = this.statute.leden;
    if (found.kind !== "differs" || leden.length < 2) return found;
    let best: Departure = found;
    for (const lid of leden) {
      const compared = compareWords(this.read(text), lid);
      // Where they are alike, the lid has the date of its own law.
      if (compared.kind === "differs" && sizeOf(compared) <= sizeOf(best)) best = compared;
    }
    return best;
  }

  private read(text: string): ReadCell {
    const known = this.words.get(text);
    if (known) return known;
    const words = readCell(text);
    this.words.set(text, words);
    return words;
  }
}

const sizeOf = ({ parts }: Departure): number =>
  parts.reduce((sum, part) => sum + (part.kind === "same" ? 0 : countWords(part.text)), 0);

/** "Artikel 2.2 (afstemming en samenwerking)", "Art. 2.2 Ow:" — alone on a line, or in front of the text with a colon. */
const HEADING = String.raw`art(?:ikel)?\.?\s+\d+(?:[.:]\d+)*[a-z]{0,2}(?:,?\s+lid\s+\d+)?(?:\s+\p{Lu}\p{L}{1,4})?\s*(?:\([^()]*\))?`;
const HEADING_LINE = new RegExp(`^${HEADING}\\s*[.:]?\\s*$`, "iu");
/** "Artikel 3:20 van de Algemene wet bestuursrecht" begins a sentence of the law. */
const HEADING_IN_FRONT = new RegExp(`^${HEADING}\\s*:(?!\\d)\\s*`, "iu");

/** "Lid 1:", "Eerste lid:", also in the middle of a line, and "1 Een bestuursorgaan …": which lid it is. */
const LID_NAMED =
  /(?<=^|[.;]\s+)(?:lid\s+\d{1,2}[a-z]?|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|\d{1,2}e)\s+lid)\s*:\s*/gimu;
const LID_NUMBER = /^\d{1,2}\s+(?=\p{Lu})/u;
/** A link as some copies of the statutes write it: "[Wegenverkeerswet 1994](address)". */
const LINK = /\[([^[\]]{1,200})\]\([^()\s]{1,300}\)/g;
/** "Samenvatting: …": the writer says that it is no quotation. */
const OWN_WORDS =
  /^\W*(?:(?:korte\s+)?samenvatting|samengevat|kort\s+(?:gezegd|samengevat)|in\s+(?:het\s+kort|eigen\s+woorden)|strekking|vrij\s+weergegeven|parafrase)(?!\p{L})/iu;

function textLines(cell: string): string[] {
  const plain = cell.includes("](") ? cell.replace(LINK, "$1") : cell;
  return (mayNameLid(plain) ? plain.replace(LID_NAMED, "\n") : plain)
    .split(/\r?\n/)
    .map((line) => (beginsPlain(line) ? line : line.replace(/^[\s"'“”„‘’«»]+/u, "")))
    .filter(
      (line) =>
        !isBlank(line) &&
        !(mayBeHeading(line) && HEADING_LINE.test(line)) &&
        !(mayBeOwnWords(line) && OWN_WORDS.test(line)),
    )
    .map((line) => (mayBeHeading(line) ? line.replace(HEADING_IN_FRONT, "") : line).replace(LID_NUMBER, ""));
}

/** A letter or digit stands in front, as in almost every line. */
function beginsPlain(line: string): boolean {
  const first = line.charCodeAt(0);
  return (first >= 48 && first <= 57) || (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
}

/** Headings begin with "art". */
const mayBeHeading = (line: string): boolean => line.startsWith("a") || line.startsWith("A");

/** Own words begin with one of these, or with signs. */
const mayBeOwnWords = (line: string): boolean => !beginsPlain(line) || "ksivpKSIVP".includes(line.charAt(0));

/** The names of leden end with a colon. */
const mayNameLid = (cell: string): boolean => cell.includes(":") && /lid/i.test(cell);

const NUMBERED = /^(?:\d{1,2}|[a-z]{1,2})[.°)]/i;

/** The lines without those at either end that are about something else; an item of a list is never such a note. */
function withoutNotes(lines: readonly string[], reading: LineReading): string[] {
  const isNote = (line: string | undefined): boolean =>
    line !== undefined && !NUMBERED.test(line) && reading.compare(line).kind === "other-text";
  let [from, to] = [0, lines.length];
  while (from < to && isNote(lines[from])) from++;
  while (to > from && isNote(lines[to - 1])) to--;
  // Where everything is about something else, nothing is a note.
  return from < to ? lines.slice(from, to) : [...lines];
}

/** The lines without texts that are about something else, each with the list that belongs to it. */
function withoutOtherTexts(lines: readonly string[], reading: LineReading): readonly string[] {
  const texts: string[][] = [];
  for (const line of lines) {
    const last = texts[texts.length - 1];
    if (last && NUMBERED.test(line)) last.push(line);
    else texts.push([line]);
  }
  const kept = texts.filter((text) => reading.compare(text.join("\n")).kind !== "other-text").flat();
  return kept.length > 0 ? kept : lines;
}
