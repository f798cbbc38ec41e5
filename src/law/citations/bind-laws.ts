import type { Citation, CitationReading, LawEvidence, LoneLaw } from "./citation";
import { lawById } from "../registry/laws";
import type { Item, LawMention } from "./items";
import type { Reference } from "./references";

/** A place on its way to a citation. */
interface Bound {
  readonly reference: Reference;
  readonly gap: Item["gap"];
  mention: LawMention | null;
  evidence: LawEvidence;
  /** The law stands right beside it. */
  beside: boolean;
}

interface Binding {
  readonly bound: Bound[];
  readonly mentions: LawMention[];
  /** Places that still wait for a law behind them. */
  pending: Bound[];
  /** The law in front that the coming places belong to. */
  leading: LawMention | null;
}

/**
 * Gives each place its law. A law behind an enumeration holds for all of it; a law in front holds until the next one;
 * a place that has none takes the last law named in the text.
 */
export function bindLaws(items: readonly Item[]): CitationReading {
  const state: Binding = { bound: [], mentions: [], pending: [], leading: null };
  items.forEach((item, index) => {
    if (item.type === "reference")
      takeReference(state, item.reference, item.gap, items[index - 1]?.type === "law");
    else takeLaw(state, item, items[index - 1]);
  });
  const last = state.mentions[state.mentions.length - 1] ?? null;
  for (const place of state.pending) {
    place.mention = last;
    place.evidence = last ? "context" : "none";
  }
  // A bare "2.5" that no law goes with is a number, not a citation.
  const kept = state.bound.filter(
    ({ mention, reference }) => mention !== null || (reference.announced && !isOwnAnnex(reference)),
  );
  return { citations: kept.map(citationOf), loneLaws: loneLaws(state.mentions, kept) };
}

/** "zie bijlage 2", without a law: an annex of the table itself. Those of the decrees have Roman numerals. */
const isOwnAnnex = ({ kind, article }: Reference): boolean => kind === "annex" && /^\d/.test(article);

function takeReference(state: Binding, reference: Reference, gap: Item["gap"], besideLaw: boolean): void {
  const place: Bound = { reference, gap, mention: state.leading, evidence: "none", beside: false };
  if (state.leading) {
    place.evidence = besideLaw ? state.leading.evidence : "shared";
    place.beside = besideLaw && gap !== "strong";
  } else {
    state.pending.push(place);
  }
  state.bound.push(place);
}

function takeLaw(state: Binding, item: Extract<Item, { type: "law" }>, before: Item | undefined): void {
  const { mention, gap, leads } = item;
  const previous = state.mentions[state.mentions.length - 1];
  // "Algemene wet bestuursrecht (Awb)" names one law twice.
  if (before?.type === "law" && previous?.law === mention.law && mention.law !== null) return;
  state.mentions.push(mention);
  const startsNext = leads && (gap === "strong" || gap === "joint");
  if (state.pending.length > 0 && !startsNext) {
    for (const place of state.pending) bind(place, mention, "shared");
    bindLast(state.pending, mention, gap);
    state.pending = [];
    state.leading = null;
  } else if (state.leading && before?.type === "reference" && isOwnLaw(mention, gap) && !leads) {
    rebindLast(state, mention);
  } else {
    state.leading = mention.evidence === "context" ? state.leading : mention;
  }
}

/** A law right behind a place; "van de wet" never begins anything, so that a comma may stand before it. */
const isOwnLaw = ({ evidence }: LawMention, gap: Item["gap"]): boolean =>
  gap === "none" || (gap === "joint" && evidence === "context");

function bind(place: Bound, mention: LawMention, evidence: LawEvidence): void {
  place.mention = mention;
  place.evidence = mention.evidence === "stated" ? evidence : mention.evidence;
}

function bindLast(places: readonly Bound[], mention: LawMention, gap: Item["gap"]): void {
  const end = places[places.length - 1]?.reference.to;
  for (const place of places) {
    if (place.reference.to !== end) continue;
    bind(place, mention, "stated");
    place.beside = gap !== "strong";
  }
}

/** "Ow 2.2; 4.24 Ob": the last place turned out to have a law of its own behind it. */
function rebindLast(state: Binding, mention: LawMention): void {
  const { bound } = state;
  const end = bound[bound.length - 1]?.reference.to;
  // Several leden of one article are places of their own that end together.
  let first = bound.length;
  while (first > 0 && bound[first - 1]?.reference.to === end) first--;
  bindLast(bound.slice(first), mention, "none");
  state.leading = null;
}

function citationOf(place: Bound): Citation {
  const { reference, mention, evidence, beside } = place;
  const law = mention?.law ?? null;
  const third = thirdNumber(reference, law);
  return {
    law,
    lawText: mention?.text ?? null,
    lawEvidence: evidence,
    kind: reference.kind,
    article: third?.article ?? asNumbered(law, reference.kind, reference.article),
    articleTo: reference.articleTo === null ? null : asNumbered(law, reference.kind, reference.articleTo),
    paragraph: third?.paragraph ?? reference.paragraph,
    part: reference.part,
    from: beside && mention ? Math.min(reference.from, mention.from) : reference.from,
    to: beside && mention ? Math.max(reference.to, mention.to) : reference.to,
  };
}

/** "art. 3.6 Awb": the articles of that law have a colon, and its larger parts a full stop. */
function asNumbered(law: string | null, kind: Reference["kind"], number: string): string {
  const hasColon = law !== null && kind === "article" && lawById(law)?.numbering === "colon";
  return hasColon ? number.replace(/^(\d+)\.(\d+[a-z]*)$/, "$1:$2") : number;
}

/** "Ow 2.2.1": where articles have two numbers, the third is the lid. */
function thirdNumber(
  reference: Reference,
  law: string | null,
): { article: string; paragraph: string } | null {
  if (reference.kind !== "article" || reference.paragraph !== null || reference.articleTo !== null)
    return null;
  if (law !== null && lawById(law)?.numbering === "three-points") return null;
  const match = /^(\d+\.\d+[a-z]*)\.(\d{1,2})$/.exec(reference.article);
  return match ? { article: match[1] ?? "", paragraph: match[2] ?? "" } : null;
}

function loneLaws(mentions: readonly LawMention[], kept: readonly Bound[]): LoneLaw[] {
  const used = new Set(kept.map((place) => place.mention));
  return mentions
    .filter((mention) => !used.has(mention))
    .map(({ law, text, from, to }) => ({ law, text, from, to }));
}
