import type { Citation } from "../../law/citations/citation";
import { readCitations } from "../../law/citations/read-citations";

/** Whether one citation names the other, or a paragraph or part within it. */
function isWithin(one: Citation, other: Citation): boolean {
  return (
    (one.law ?? one.lawText) === (other.law ?? other.lawText) &&
    one.kind === other.kind &&
    one.article === other.article &&
    one.articleTo === other.articleTo &&
    (other.paragraph === null || one.paragraph === other.paragraph) &&
    (other.part === null || one.part === other.part)
  );
}

/**
 * Whether a cell cites what an example cites, whatever the notation and the order: each of the one goes with one of the
 * other. A cell may say it more precisely ("art. 2.2 lid 1 Ow" for "art. 2.2 Ow"), not less. null: one of them cites nothing
 * that can be read.
 */
export function citesTheSame(cell: string, example: string): boolean | null {
  const [inCell, inExample] = [readCitations(cell).citations, readCitations(example).citations];
  if (inCell.length === 0 || inExample.length === 0) return null;
  return (
    inCell.every((one) => inExample.some((other) => isWithin(one, other))) &&
    inExample.every((other) => inCell.some((one) => isWithin(one, other)))
  );
}

/**
 * An example's citations, with the cell's own words where the cell cites the same article more precisely. Where these words
 * do not stand alone (their law is named further on, say) the cell stays whole, and what it lacks comes behind.
 */
export function withPreciseCitations(citations: readonly string[], cell: string): string[] {
  const inCell = readCitations(cell).citations;
  const texts = citations.map((text) => {
    const [citation, ...others] = readCitations(text).citations;
    if (!citation || others.length > 0) return text;
    const precise = inCell.filter((one) => isWithin(one, citation) && !isWithin(citation, one));
    if (precise.length === 0) return text;
    const own = cell
      .slice(Math.min(...precise.map(({ from }) => from)), Math.max(...precise.map(({ to }) => to)))
      .trim();
    return citesTheSame(own, text) === true ? own : null;
  });
  if (texts.every((text) => text !== null)) return texts;
  return [cell, ...texts.filter((text) => text !== null && !isCited(text, inCell))].flatMap(
    (text) => text ?? [],
  );
}

const isCited = (text: string, inCell: readonly Citation[]): boolean =>
  readCitations(text).citations.every((one) => inCell.some((other) => isWithin(other, one)));
