import type { Citation } from "../citations/citation";
import { quotationsOf, type ArticleTexts, type StatuteArticle } from "./article-texts";
import { WordSet } from "./word-set";
import { readWords, type Words } from "./words";

/** A lid or onderdeel of a statute. */
export class Segment {
  private readonly words: Words;
  private ownBag: WordSet | null = null;

  constructor(text: string) {
    this.words = readWords(text);
  }

  /** The codes of its words, in order. */
  get codes(): readonly number[] {
    return this.words.codes;
  }

  /** Its words in whatever order. */
  get bag(): WordSet {
    return (this.ownBag ??= new WordSet([this.codes]));
  }

  /** The words from one index up to another, with spaces between. */
  text(from: number, to: number): string {
    return this.words.text(from, to);
  }

  /** How many runs of letters and digits these are. */
  runs(from: number, to: number): number {
    return this.words.runs(from, to);
  }
}

/** What a cell is compared with: the text of the articles that it cites, one after the other. */
export interface CitedStatute {
  readonly validFrom: string;
  /** Each lid or onderdeel. */
  readonly segments: readonly Segment[];
  /** The codes of the words of each of them, and of all together. */
  readonly segmentCodes: readonly (readonly number[])[];
  readonly codes: readonly number[];
  /** Indices of words at which a lid or onderdeel begins, and the end. */
  readonly boundaries: readonly number[];
  /** The words of each article in whatever order. */
  bags(): readonly WordSet[];
  /** Each lid of each article by itself, with the date of its own law; a lid has none of its own. */
  readonly leden: readonly CitedStatute[];
  /** Whether a text quotes it to the letter: a whole article, or one lid with its number or without. */
  quotes(text: string): boolean;
}

/** Of several articles together. */
const cache = new WeakMap<ArticleTexts, Map<string, CitedStatute>>();

/** The statute text of the articles that are cited; null when none of them is on file. */
export function citedStatute(citations: readonly Citation[], texts: ArticleTexts): CitedStatute | null {
  const articles: StatuteArticle[] = [];
  for (const { law, kind, article } of citations) {
    const found = law === null || kind !== "article" ? null : texts.text(law, article);
    if (found && !articles.includes(found)) articles.push(found);
  }
  const [only] = articles;
  if (!only) return null;
  if (articles.length === 1) return readArticle(only).alone;
  let known = cache.get(texts);
  if (!known) cache.set(texts, (known = new Map()));
  const key = articles.map(({ law, article }) => `${law} ${article}`).join("|");
  const found = known.get(key);
  if (found) return found;
  const made = statuteOf(articles);
  known.set(key, made);
  return made;
}

/** An article as it was read, once for all cells that cite it, alone or with others. */
class ReadArticle {
  readonly leden: readonly CitedStatute[];
  /** What a later version says is no lid of its own here, and is the law's text all the same. */
  readonly later: readonly Segment[];
  private ownQuotations: readonly string[] | null = null;
  private ownBag: WordSet | null = null;
  private ownStatute: CitedStatute | null = null;

  constructor(private readonly article: StatuteArticle) {
    this.leden = article.paragraphs.map(
      ({ text }) => new ReadStatute(article.validFrom, segmentsOf(text), []),
    );
    this.later = (article.later ?? []).flatMap(segmentsOf);
  }

  /** What a cell is compared with that cites nothing else. */
  get alone(): CitedStatute {
    return (this.ownStatute ??= statuteOf([this.article]));
  }

  /** Whether a text is the whole article or one of its leden, to the letter. */
  isQuoted(text: string): boolean {
    this.ownQuotations ??= quotationsOf(this.article);
    return this.ownQuotations.some((quotation) => quotation.length === text.length && quotation === text);
  }

  /** Its words in whatever order. */
  get bag(): WordSet {
    return (this.ownBag ??= new WordSet([...this.leden, ...this.later].map(({ codes }) => codes)));
  }
}

const readArticles = new WeakMap<StatuteArticle, ReadArticle>();

function readArticle(article: StatuteArticle): ReadArticle {
  const known = readArticles.get(article);
  if (known) return known;
  const made = new ReadArticle(article);
  readArticles.set(article, made);
  return made;
}

const segmentsOf = (text: string): Segment[] =>
  text.includes("\n") ? text.split("\n").map((line) => new Segment(line)) : [new Segment(text)];

/** Segments one behind the other, of one or more articles or of a lid. */
class ReadStatute implements CitedStatute {
  readonly segmentCodes: readonly (readonly number[])[];
  readonly codes: readonly number[];
  readonly boundaries: readonly number[];
  readonly leden: readonly CitedStatute[];
  private ownBags: readonly WordSet[] | null = null;

  /** @param articles those that it is made of; none for a lid */
  constructor(
    readonly validFrom: string,
    readonly segments: readonly Segment[],
    private readonly articles: readonly ReadArticle[],
  ) {
    this.segmentCodes = segments.map(({ codes }) => codes);
    const [only] = this.segmentCodes;
    this.codes = only && segments.length === 1 ? only : joined(this.segmentCodes);
    const boundaries = [0];
    let end = 0;
    for (const { length } of this.segmentCodes) boundaries.push((end += length));
    this.boundaries = boundaries;
    this.leden = articles.length === 0 ? NO_LEDEN : articles.flatMap((article) => article.leden);
  }

  bags(): readonly WordSet[] {
    return (this.ownBags ??=
      this.articles.length === 0 ? [new WordSet([this.codes])] : this.articles.map(({ bag }) => bag));
  }

  quotes(text: string): boolean {
    return this.articles.some((article) => article.isQuoted(text));
  }
}

/** The same as `flat`, which takes several times as long. */
function joined(all: readonly (readonly number[])[]): number[] {
  const codes: number[] = [];
  for (const one of all) for (let at = 0; at < one.length; at++) codes.push(one[at] ?? 0);
  return codes;
}

const NO_LEDEN: readonly CitedStatute[] = [];

function statuteOf(articles: readonly StatuteArticle[]): CitedStatute {
  const read = articles.map(readArticle);
  const segments = [
    ...read.flatMap(({ leden }) => leden.flatMap((lid) => lid.segments)),
    ...read.flatMap(({ later }) => later),
  ];
  return new ReadStatute(articles[0]?.validFrom ?? "", segments, read);
}
