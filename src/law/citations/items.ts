import type { LawId } from "../registry/law";
import type { CitationKind } from "./citation";
import type { Token } from "./lexer";
import { isBareAnnex } from "./bare-annex";
import { peek, type Cursor } from "./cursor";
import { readDetailsBefore, type Details } from "./paragraphs";
import { readDetailsBehind, readReferences, withDetails, type Reference } from "./references";
import { lawById } from "../registry/laws";
import { isNameWord, unknownLawAt } from "./unknown-laws";

/** A law as named in the text; `guessed` when the name is misspelt or not known. */
export interface LawMention {
  readonly law: LawId | null;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly evidence: "stated" | "context" | "likeness";
}

/** What stands between an item and the one before: nothing, a comma or "en", or the end of a line or sentence. */
export type Gap = "none" | "joint" | "strong";

/** What a text holds of citations, in order. */
export type Item =
  | { readonly type: "reference"; readonly reference: Reference; readonly gap: Gap }
  /** `leads`: an article follows at once, so that the law may belong to what comes. */
  | { readonly type: "law"; readonly mention: LawMention; readonly gap: Gap; readonly leads: boolean };

/** So many words of prose end an enumeration. */
const PROSE = 3;
/** How far ahead a law may stand from the plain number that it makes a citation ("10 lid 2 van de Wvr"). */
const LOOK_AHEAD = 8;
const BETWEEN_NUMBER_AND_LAW = new Set<Token["type"]>([
  "paragraph",
  "number",
  "ordinal",
  "part-word",
  "letter",
  "degree",
  "and",
  "range",
  "of-the",
  "following",
]);

interface State extends Cursor {
  readonly items: Item[];
  kind: CitationKind | null;
  announcedFrom: number | null;
  /** Leden and onderdelen that stand before the article that comes. */
  details: Details | null;
  gap: Gap;
  words: number;
  /** The decree that was named last. */
  decree: LawId | null;
}

/** Finds places and laws in the tokens and says what separates them. */
export function collectItems(tokens: readonly Token[]): Item[] {
  const state: State = {
    tokens,
    index: 0,
    items: [],
    kind: null,
    announcedFrom: null,
    details: null,
    gap: "none",
    words: 0,
    decree: null,
  };
  while (state.index < tokens.length) {
    if (takeLaw(state) || takeDetails(state) || takeBareAnnex(state) || takeReference(state)) continue;
    takeOther(state);
  }
  return state.items;
}

function push(state: State, item: Item): void {
  state.items.push(item);
  state.gap = "none";
  state.words = 0;
  const law = item.type === "law" ? item.mention.law : null;
  if (law !== null && lawById(law)?.name.toLowerCase().includes("besluit")) state.decree = law;
}

function takeLaw(state: State): boolean {
  const found = lawMention(state);
  if (!found) return false;
  state.index += found.length;
  takeDetailsBehind(state);
  const next = peek(state);
  const leads = next?.type === "article" || next?.type === "division" || next?.type === "number";
  push(state, { type: "law", mention: found.mention, gap: state.gap, leads });
  state.kind = null;
  state.announcedFrom = null;
  return true;
}

/** "art. 2.2 Ow, lid 1": puts what stands behind the law with the place before it. */
function takeDetailsBehind(state: State): void {
  const last = state.items[state.items.length - 1];
  if (last?.type !== "reference" || state.words > 0 || state.gap === "strong") return;
  const references = readDetailsBehind(state, last.reference);
  if (!references) return;
  state.items.pop();
  references.forEach((reference, at) =>
    state.items.push({ type: "reference", reference, gap: at === 0 ? last.gap : "joint" }),
  );
}

/** "lid 2 van artikel 2.2": remembers what stands before the article. */
function takeDetails(state: State): boolean {
  const type = peek(state)?.type;
  if (type !== "paragraph" && type !== "ordinal" && type !== "part-word") return false;
  const from = peek(state)?.from ?? null;
  const details = readDetailsBefore(state);
  if (!details) return false;
  state.kind = "article";
  state.announcedFrom = from;
  state.details = details;
  state.index++;
  return true;
}

function lawMention(state: State): { mention: LawMention; length: number } | null {
  const token = peek(state);
  if (!token) return null;
  const { from, to, text } = token;
  if (token.type === "law") {
    return { mention: { law: token.name.law, text, from, to, evidence: "stated" }, length: 1 };
  }
  if (token.type === "the-law")
    return { mention: { law: "Ow", text, from, to, evidence: "context" }, length: 1 };
  if (token.type === "the-decree")
    // "art. 5.37 Bkl en artikel 5.38 van het besluit": the decree that was named last; null when none was.
    return { mention: { law: state.decree, text, from, to, evidence: "context" }, length: 1 };
  if (!isNameWord(token)) return null;
  const afterReference =
    state.items[state.items.length - 1]?.type === "reference" && state.words === 0 && state.gap !== "strong";
  const unknown = unknownLawAt(state.tokens, state.index, afterReference || articleFollows(state));
  // A name that no article goes with is prose ("wet- en regelgeving", "gemeentelijk beleid").
  if (!unknown || !(afterReference || articleFollows(state, unknown.length))) return null;
  const mention = {
    law: unknown.likely,
    text: unknown.text,
    from: unknown.from,
    to: unknown.to,
    evidence: "likeness" as const,
  };
  return { mention, length: unknown.length };
}

function articleFollows(state: State, ahead = 1): boolean {
  let at = ahead;
  while (peek(state, at)?.type === "and") at++;
  return peek(state, at)?.type === "article";
}

function takeBareAnnex(state: State): boolean {
  const last = state.items[state.items.length - 1];
  const token = peek(state);
  const behindLaw = last?.type === "law" && state.words === 0 && state.gap !== "strong";
  if (!token || !isBareAnnex(state, behindLaw)) return false;
  state.index++;
  const place = { kind: "annex", article: "", articleTo: null, paragraph: null, part: null } as const;
  const reference = { ...place, from: token.from, to: token.to, announced: true };
  push(state, { type: "reference", reference, gap: state.gap });
  return true;
}

function takeReference(state: State): boolean {
  const token = peek(state);
  if (token?.type === "article" || token?.type === "division") {
    state.kind = token.type === "article" ? "article" : token.kind;
    state.announcedFrom = token.from;
    state.index++;
    return true;
  }
  if (token?.type !== "number" || !mayBegin(state, token.value)) return false;
  const read = readReferences(state, state.kind ?? "article", state.announcedFrom, state.kind !== null);
  const { gap, details } = state;
  state.details = null;
  const found = details ? read.flatMap((reference) => withDetails(reference, details)) : read;
  found.forEach((reference, at) =>
    push(state, { type: "reference", reference, gap: at === 0 ? gap : "joint" }),
  );
  state.announcedFrom = null;
  return true;
}

/** A number begins a citation when it was announced, is written like an article, or stands beside a law. */
function mayBegin(state: State, value: string): boolean {
  if (numbersListItem(state, value) || isOfDocument(state)) return false;
  if (state.kind !== null || /[.:]/.test(value)) return true;
  const last = state.items[state.items.length - 1];
  if (state.words > 0 || state.gap === "strong") return lawFollows(state);
  if (last?.type === "law") return state.gap === "none";
  const enumerates = last?.type === "reference" && !last.reference.announced && state.gap === "joint";
  return (enumerates && !/[.:]/.test(last.reference.article)) || lawFollows(state);
}

/** "1. artikel 2.2 Ow 2. artikel 3.1 Ow": the number of an item of a list. */
function numbersListItem(state: State, value: string): boolean {
  const mark = peek(state, 1);
  const isMark = mark?.type === "close" || (mark?.type === "word" && mark.text === ".");
  return (
    state.kind === null && /^(?:\d{1,2}|[IVX]+)$/.test(value) && isMark && peek(state, 2)?.type === "article"
  );
}

/** "convenant 2.0", "tabel 3.1": the number of a document or of something in it. */
const DOCUMENT =
  /^(?:tabel|figuur|versie|v|convenant|handreiking|nota|agenda|rapport|pagina|p|blz|stap|model|release)\.?$/i;

function isOfDocument(state: State): boolean {
  const before = peek(state, -1);
  return state.kind === null && before?.type === "word" && DOCUMENT.test(before.text) && !lawFollows(state);
}

function lawFollows(state: State): boolean {
  for (let ahead = 1; ahead <= LOOK_AHEAD; ahead++) {
    const token = peek(state, ahead);
    if (!token) return false;
    if (token.type === "law") return true;
    if (!BETWEEN_NUMBER_AND_LAW.has(token.type)) return false;
  }
  return false;
}

function takeOther(state: State): void {
  const token = peek(state);
  state.index++;
  if (!token) return;
  if (token.type === "strong-separator") {
    state.gap = "strong";
    state.kind = null;
    state.announcedFrom = null;
  } else if (token.type === "and" || token.type === "juncto" || token.type === "range") {
    if (state.gap === "none") state.gap = "joint";
  } else if (token.text === ":" && state.items[state.items.length - 1]?.type === "law" && state.words === 0) {
    // "Wvr: 9, 10 en 14"
  } else if (token.type === "word" || token.type === "letter") {
    state.words++;
    state.kind = null;
    state.announcedFrom = null;
    if (state.words >= PROSE) state.gap = "strong";
  }
}
