import {
  cellVotes,
  notationOf,
  USUAL_NOTATION,
  type CellNotation,
  type Notation,
} from "../../law/citations/notation";
import type { Citation, CitationReading } from "../../law/citations/citation";
import { readCitations } from "../../law/citations/read-citations";
import type { Agreement } from "../../table/agreement-table";
import { ownText } from "../cells";
import { cellTexts } from "../memo";
import type { DistinctColumn } from "./distinct-column";
import type { SurveyPart } from "./part";
import { Tally } from "./tally";

/** Reads the citations of a cell of column B. */
export const citationsIn = cellTexts.add(readCitations);

/** A function of a cell of column B that remembers its answers together with the citations. */
export function ofCitations<V extends object>(
  make: (text: string, reading: CitationReading) => V,
): (text: string) => V {
  return cellTexts.add((text) => make(text, citationsIn(text)));
}

const TRAITS = [
  "articleWord",
  "law",
  "order",
  "paragraph",
  "separator",
  "comma",
  "frontComma",
  "lidComma",
  "lawBrackets",
] as const;
/** Most tables put a semicolon between citations. */
const USUAL_SEPARATOR = "; ";

/** How a table writes its citations: the most frequent way in each respect, every different cell counted once. */
export class NotationSurvey implements SurveyPart {
  private readonly cells = new Tally();
  private readonly traits = {
    articleWord: new Tally(),
    law: new Tally(),
    order: new Tally(),
    paragraph: new Tally(),
    separator: new Tally(),
    comma: new Tally(),
    frontComma: new Tally(),
    lidComma: new Tally(),
    lawBrackets: new Tally(),
  };
  private found: CellNotation | null = null;
  private settled: string | null = null;

  /** @param column column B */
  constructor(column: DistinctColumn) {
    for (const [cell, times] of column.own()) this.count(cell, times);
  }

  /** The usual notation of the table, with what stands between the citations of a cell; the same object for the same one. */
  get usual(): CellNotation {
    if (this.found) return this.found;
    const { articleWord, law, order, paragraph, separator, comma, frontComma, lidComma, lawBrackets } =
      this.traits;
    const lid = paragraph.mostFrequent(USUAL_NOTATION.paragraph) as Notation["paragraph"];
    const found: CellNotation = {
      articleWord: articleWord.mostFrequent(USUAL_NOTATION.articleWord) as Notation["articleWord"],
      law: law.mostFrequent(USUAL_NOTATION.law) as Notation["law"],
      order: order.mostFrequent(USUAL_NOTATION.order) as Notation["order"],
      paragraph: lid,
      separator: separator.mostFrequent(USUAL_SEPARATOR),
      comma: comma.mostFrequent(lid === "ordinal" ? "always" : "behind-lid") as CellNotation["comma"],
      frontComma: frontComma.mostFrequent("no") as CellNotation["frontComma"],
      lidComma: lidComma.mostFrequent("no") as CellNotation["lidComma"],
      lawBrackets: lawBrackets.mostFrequent("no") as CellNotation["lawBrackets"],
    };
    this.settled ??= JSON.stringify(found);
    return (this.found = oneAndTheSame(found, this.settled));
  }

  replace(_index: number, before: Agreement, after: Agreement): void {
    this.count(ownText(before, "legalBasis"), -1);
    this.count(ownText(after, "legalBasis"), 1);
  }

  settle(): Iterable<number> | "all" {
    const before = this.settled;
    this.found = null;
    this.settled = null;
    return before === null || before === JSON.stringify(this.usual) ? [] : "all";
  }

  private count(cell: string, times: number): void {
    if (cell === "") return;
    const count = this.cells.add(cell, times);
    if (count > 0 === count - times > 0) return;
    const votes = votesOf(cell);
    for (const trait of TRAITS) {
      const vote = votes[trait];
      if (vote !== null) this.traits[trait].add(vote, Math.sign(times));
    }
  }
}

const notations = new Map<string, CellNotation>();

function oneAndTheSame(notation: CellNotation, key: string): CellNotation {
  const known = notations.get(key);
  if (known) return known;
  notations.set(key, notation);
  return notation;
}

type Votes = Readonly<Record<(typeof TRAITS)[number], string | null>>;
const NO_VOTES: Votes = {
  articleWord: null,
  law: null,
  order: null,
  paragraph: null,
  separator: null,
  comma: null,
  frontComma: null,
  lidComma: null,
  lawBrackets: null,
};

const isPlain = ({ lawEvidence, kind, lawText }: Citation): boolean =>
  lawEvidence === "stated" && kind === "article" && lawText !== null;

const votesOf = ofCitations((cell, reading): Votes => {
  const { citations } = reading;
  if (!citations.some(isPlain)) return NO_VOTES;
  const { articleWord, law, order, paragraph } = notationOf([{ text: cell, citations }]);
  const showsParagraph = citations.some((one) => isPlain(one) && one.paragraph !== null);
  const around = cellVotes(cell, citations);
  return { articleWord, law, order, paragraph: showsParagraph ? paragraph : null, ...around };
});
