import { lawById } from "../registry/laws";
import type { Citation } from "./citation";
import { readCitations } from "./read-citations";

/** How a table writes its citations. */
export interface Notation {
  readonly articleWord: "art." | "Art." | "artikel" | "Artikel" | "";
  /** "lid 1" behind the number, or ", eerste lid,". */
  readonly paragraph: "number" | "ordinal";
  readonly law: "abbreviation" | "name";
  /** Behind the article with nothing or "van de" between, or in front. */
  readonly order: "behind" | "behind-with-van" | "front";
}

/** A notation with what stands around and between the citations, for who writes a whole cell. */
export interface CellNotation extends Notation {
  /** Between two citations of one cell, with its white space: "; ", ", " or a line break. */
  readonly separator: string;
  /** Whether a comma stands before the law also where no lid in words does: "artikel 3.14, Ow". */
  readonly comma: "always" | "behind-lid";
  /** Whether a comma stands behind a law in front: "Ow, art. 3.14". */
  readonly frontComma: "yes" | "no";
  /** Whether a comma stands before a lid in numbers: "art. 2.2, lid 1". */
  readonly lidComma: "yes" | "no";
  /** Whether a law behind its article stands in brackets: "Artikel 3.14 (Omgevingswet)". */
  readonly lawBrackets: "yes" | "no";
}

/** What most regional tables use: "art. 2.2 lid 2 Ow". */
export const USUAL_NOTATION: Notation = {
  articleWord: "art.",
  paragraph: "number",
  law: "abbreviation",
  order: "behind",
};

const ORDINALS =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende".split(
    " ",
  );

/** The most frequent value of each trait over the cells of column B; the usual one where nothing shows it. */
export function tableNotation(cells: readonly string[]): Notation {
  return notationOf([...new Set(cells)].map((text) => ({ text, ...readCitations(text) })));
}

/** The same of cells that were read already, each once. */
export function notationOf(
  cells: readonly { readonly text: string; readonly citations: readonly Citation[] }[],
): Notation {
  const [cell, ...otherCells] = cells;
  const [only, ...others] = cell?.citations ?? [];
  // Most cells hold one citation, which nothing can outvote.
  if (cell && only && otherCells.length + others.length === 0) return notationOfOne(cell.text, only);
  const votes = new Map<string, number>();
  const vote = (key: string): void => void votes.set(key, (votes.get(key) ?? 0) + 1);
  for (const { text, citations } of cells) {
    for (const citation of citations) {
      const traits = traitsOf(text, citation);
      if (!traits) continue;
      vote(`word:${traits.articleWord}`);
      vote(`law:${traits.law}`);
      vote(`order:${traits.order}`);
      if (citation.paragraph !== null) vote(`paragraph:${traits.paragraph}`);
    }
  }
  const winner = <T extends string>(trait: string, usual: T, unusual: readonly T[]): T =>
    unusual.reduce(
      (best, value) =>
        (votes.get(`${trait}:${value}`) ?? 0) > (votes.get(`${trait}:${best}`) ?? 0) ? value : best,
      usual,
    );
  return {
    articleWord: winner("word", USUAL_NOTATION.articleWord, ["Art.", "artikel", "Artikel", ""]),
    paragraph: winner("paragraph", USUAL_NOTATION.paragraph, ["ordinal"]),
    law: winner("law", USUAL_NOTATION.law, ["name"]),
    order: winner("order", USUAL_NOTATION.order, ["behind-with-van", "front"]),
  };
}

function notationOfOne(text: string, citation: Citation): Notation {
  const traits = traitsOf(text, citation) ?? USUAL_NOTATION;
  return citation.paragraph === null ? { ...traits, paragraph: USUAL_NOTATION.paragraph } : traits;
}

/** A citation in the table's notation; null when it cannot be written without losing something. */
export function writeCitation(citation: Citation, notation: Notation & Partial<CellNotation>): string | null {
  const law = citation.law === null ? null : lawById(citation.law);
  if (!law || citation.kind !== "article" || citation.articleTo !== null) return null;
  const lawText = notation.law === "abbreviation" ? law.id : law.name;
  const ordinal = notation.paragraph === "ordinal";
  const part = citation.part ? `onder ${citation.part.replace(", ", ", onder ")}` : "";
  const place = [`${notation.articleWord ? `${notation.articleWord} ` : ""}${citation.article}`];
  if (citation.paragraph !== null) {
    const name = ORDINALS[Number(citation.paragraph) - 1];
    if (ordinal && (name === undefined || !/^\d+$/.test(citation.paragraph))) return null;
    place.push(ordinal ? `${name} lid` : `lid ${citation.paragraph}`);
  }
  if (part) place.push(part);
  const article = place.join(ordinal || notation.lidComma === "yes" ? ", " : " ");
  if (notation.order === "front") return `${lawText}${notation.frontComma === "yes" ? "," : ""} ${article}`;
  if (notation.order === "behind" && notation.lawBrackets === "yes") return `${article} (${lawText})`;
  const van = notation.order === "behind-with-van" ? `van ${isNeuter(law.name) ? "het" : "de"} ` : "";
  return `${article}${hasComma(citation, notation) ? "," : ""} ${van}${lawText}`;
}

/** Whether a comma stands before a law behind its article; with leden in words one does, unless the table shows otherwise. */
function hasComma({ paragraph, part }: Citation, notation: Notation & Partial<CellNotation>): boolean {
  if (notation.paragraph === "number") return notation.comma === "always";
  return notation.comma !== "behind-lid" || paragraph !== null || part !== null;
}

/** "het Besluit", "het Omgevingsbesluit", and so "het Bkl". */
const isNeuter = (name: string): boolean => /^\p{L}*besluit(?!\p{L})/iu.test(name);

/** What may stand between citations that have nothing else in common than their cell. */
const BETWEEN = /^[\s;,/|]*$/u;

/** What a cell shows of what stands around and between its citations; null: nothing. */
export type CellVotes = {
  readonly [Trait in "separator" | "comma" | "frontComma" | "lidComma" | "lawBrackets"]:
    CellNotation[Trait] | null;
};

/** What a cell shows of how citations are separated, and of the commas around a law and a lid. */
export function cellVotes(text: string, citations: readonly Citation[]): CellVotes {
  const between = citations
    .slice(1)
    .map((citation, at) =>
      text.slice(bracketEnd(text, citations[at]) ?? 0, citation.from).replace(/\r\n?/g, "\n"),
    );
  const separator = between.find((one) => one !== "" && BETWEEN.test(one)) ?? null;
  const commas = citations.map((citation) => commasOf(text, citation));
  return {
    separator,
    comma: commas.find(({ comma }) => comma)?.comma ?? null,
    frontComma: commas.find(({ frontComma }) => frontComma)?.frontComma ?? null,
    lidComma: commas.find(({ lidComma }) => lidComma)?.lidComma ?? null,
    lawBrackets: commas.find(({ lawBrackets }) => lawBrackets)?.lawBrackets ?? null,
  };
}

/** The commas and brackets of one citation that states its law. */
function commasOf(text: string, citation: Citation): Partial<Omit<CellVotes, "separator">> {
  const { from, to, article, lawText, lawEvidence, paragraph, part } = citation;
  if (lawEvidence !== "stated" || lawText === null) return {};
  const written = text.slice(from, to);
  const [number, law] = [written.indexOf(article), written.indexOf(lawText)];
  if (number < 0 || law < 0) return {};
  const isFront = law < number;
  const behind = written.slice(number + article.length, isFront ? undefined : law);
  const lid = /^(,?)\s*lid\s*\d/iu.exec(behind);
  const lidComma = lid ? yesOrNo(lid[1] === ",") : null;
  if (isFront) return { lidComma, frontComma: yesOrNo(/^\s*,/.test(written.slice(law + lawText.length))) };
  // Behind a lid in words a comma says nothing of citations without one.
  const isBare = paragraph === null && part === null;
  const comma = isBare || lid ? (/,\s*$/.test(behind) ? "always" : "behind-lid") : null;
  return { lidComma, comma, lawBrackets: yesOrNo(/\(\s*$/.test(behind)) };
}

const yesOrNo = (is: boolean): "yes" | "no" => (is ? "yes" : "no");

/**
 * Where a citation ends, with the bracket that closes one opened in it: "Artikel 3.2 (Omgevingswet)". null: its brackets go
 * on around more than itself.
 */
function bracketEnd(text: string, citation: Citation | undefined): number | null {
  if (!citation) return null;
  let open = 0;
  for (const sign of text.slice(citation.from, citation.to)) {
    if (sign === "(") open++;
    else if (sign === ")") open--;
    if (open < 0) return null;
  }
  if (open === 0) return citation.to;
  const close = /^\s*\)/.exec(text.slice(citation.to));
  return open === 1 && close ? citation.to + close[0].length : null;
}

/**
 * The cell with every simple citation in the table's notation; null when nothing would change or when the cell holds
 * something that cannot be rewritten safely (shared laws, ranges, larger parts, prose between).
 */
export function rewriteCell(
  text: string,
  notation: Notation & Partial<CellNotation>,
  { citations } = readCitations(text),
): string | null {
  if (citations.length === 0) return null;
  const places = new Set(citations.map((citation) => citation.from));
  if (places.size !== citations.length) return null;
  let rewritten = "";
  let end = 0;
  for (const citation of citations) {
    const written = citation.lawEvidence === "stated" ? writeCitation(citation, notation) : null;
    const original = text.slice(citation.from, citation.to);
    const to = bracketEnd(text, citation);
    if (written === null || to === null || /aanhef|\bjo\b|juncto/i.test(original)) return null;
    const before = text.slice(end, citation.from);
    const isBetween = end > 0 && BETWEEN.test(before);
    rewritten += (isBetween ? (notation.separator ?? before) : before) + written;
    end = to;
  }
  // What is left between citations may only be separators: prose stays untouched.
  const between = citations
    .map((citation, at) => text.slice(bracketEnd(text, citations[at - 1]) ?? 0, citation.from))
    .join("");
  if (/[\p{L}\p{N}]/u.test(between + text.slice(end))) return null;
  rewritten += text.slice(end);
  return rewritten === text ? null : rewritten;
}

function traitsOf(cell: string, citation: Citation): Notation | null {
  if (citation.lawEvidence !== "stated" || citation.kind !== "article" || citation.lawText === null)
    return null;
  const written = cell.slice(citation.from, citation.to);
  const word = /artikel(?:en)?\b|art\.?(?=\s)/i.exec(written)?.[0] ?? "";
  const lawAt = written.indexOf(citation.lawText);
  const numberAt = written.indexOf(citation.article);
  const order =
    lawAt < numberAt ? "front" : /\bvan (?:de|het)\b/i.test(written) ? "behind-with-van" : "behind";
  const abbreviated = citation.lawText.toLowerCase() === citation.law?.toLowerCase();
  return {
    articleWord: articleWordOf(word),
    paragraph: /\d|lid\s*\d/.test(
      /lid.*$/i.exec(written.slice(numberAt + citation.article.length))?.[0] ?? "",
    )
      ? "number"
      : "ordinal",
    law: abbreviated ? "abbreviation" : "name",
    order,
  };
}

function articleWordOf(word: string): Notation["articleWord"] {
  if (/^Artikel/.test(word)) return "Artikel";
  if (/^artikel/i.test(word)) return "artikel";
  if (/^A/.test(word)) return "Art.";
  return word === "" ? "" : "art.";
}
