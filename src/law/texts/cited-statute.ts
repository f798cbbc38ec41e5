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

const cache = new WeakMap<ArticleTexts, Map<string, CitedStatute | null>>();

/** The statute text of the articles that are cited; null when none of them is on file. */
export function citedStatute(citations: readonly Citation[], texts: ArticleTexts): CitedStatute | null {
  let known = cache.get(texts);
  if (!known) cache.set(texts, (known = new Map()));
  const articles: StatuteArticle[] = [];
  let key = "";
  for (const { law, kind, article } of citations) {
    const found = law === null || kind !== "article" ? null : texts.text(law, article);
    if (!found || articles.includes(found)) continue;
    articles.push(found);
    key += `${found.law} ${found.article}|`;
  }
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = articles.length === 0 ? null : statuteOf(articles);
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

  constructor(private readonly article: StatuteArticle) {
    this.leden = article.paragraphs.map(({ text }) => lidOf(article.validFrom, segmentsOf(text)));
    this.later = (article.later ?? []).flatMap(segmentsOf);
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

const segmentsOf = (text: string): Segment[] => text.split("\n").map((line) => new Segment(line));

function statuteOf(articles: readonly StatuteArticle[]): CitedStatute {
  const read = articles.map(readArticle);
  const leden = read.flatMap((article) => article.leden);
  const segments = [...leden.flatMap((lid) => lid.segments), ...read.flatMap(({ later }) => later)];
  let bags: readonly WordSet[] | null = null;
  return {
    ...textOf(articles[0]?.validFrom ?? "", segments),
    bags: () => (bags ??= read.map(({ bag }) => bag)),
    leden,
    quotes: (text) => read.some((article) => article.isQuoted(text)),
  };
}

function lidOf(validFrom: string, segments: readonly Segment[]): CitedStatute {
  const text = textOf(validFrom, segments);
  let bags: readonly WordSet[] | null = null;
  return { ...text, bags: () => (bags ??= [new WordSet([text.codes])]), leden: [], quotes: () => false };
}

function textOf(
  validFrom: string,
  segments: readonly Segment[],
): Omit<CitedStatute, "bags" | "leden" | "quotes"> {
  const segmentCodes = segments.map(({ codes }) => codes);
  const codes: number[] = [];
  const boundaries = [0];
  for (const segment of segmentCodes) {
    for (let at = 0; at < segment.length; at++) codes.push(segment[at] ?? 0);
    boundaries.push(codes.length);
  }
  return { validFrom, segments, segmentCodes, codes, boundaries };
}
