import type { LawId } from "../registry/law";

/** What is cited: an article, or a larger part of a law. */
export type CitationKind = "article" | "chapter" | "title" | "division" | "section" | "annex";

/**
 * How the law of a citation is known: it stands with it, is shared in an enumeration, follows from what surrounds it, or
 * was guessed from a misspelt name ("likeness").
 */
export type LawEvidence = "stated" | "shared" | "context" | "likeness" | "none";

/** One reading of a statute citation in running text. Several paragraphs or parts of one article are one reading each. */
export interface Citation {
  /** null: no law that is known. `lawText` then holds what stands in its place, if anything does. */
  readonly law: LawId | null;
  readonly lawText: string | null;
  readonly lawEvidence: LawEvidence;
  readonly kind: CitationKind;
  /** Number of the article (or chapter, division …) as the law writes it: "2.2", "3:6", "16.15a", "III". */
  readonly article: string;
  /** End of a range, or "e.v." for an open one. */
  readonly articleTo: string | null;
  /** The lid: "1", "2a". */
  readonly paragraph: string | null;
  /** The onderdeel: "a", or with its own part "a, 1°". */
  readonly part: string | null;
  /** Where it stands in the text, law included when that stands beside it. */
  readonly from: number;
  readonly to: number;
}

/** A name of a law, known or not, that no article goes with. */
export interface LoneLaw {
  readonly law: LawId | null;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface CitationReading {
  readonly citations: readonly Citation[];
  readonly loneLaws: readonly LoneLaw[];
}
