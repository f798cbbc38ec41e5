import type { CitationReading } from "./citation";

const PLACE = String.raw`(?:[Aa]rt\. |[Aa]rtikel )?(\d{1,2}\.\d{1,3}[a-z]?)(?: lid (\d{1,2}))?`;
/** Laws of which an article is a chapter's number and its own, with a point between. */
const LAW = "(Ow|Ob|Bkl|Bal|Bbl)";
const LAW_BEHIND = new RegExp(`^${PLACE} ${LAW}$`);
const LAW_IN_FRONT = new RegExp(`^${LAW} ${PLACE}$`);

/**
 * Reads a cell that holds one citation of the commonest form and nothing else: "art. 2.2 lid 1 Ow", "Ow 2.2". A short way
 * to what reading its words one by one gives; null: the cell has to be read so.
 */
export function readPlain(text: string): CitationReading | null {
  const behind = LAW_BEHIND.exec(text);
  const found = behind ?? LAW_IN_FRONT.exec(text);
  if (!found) return null;
  const [article, paragraph, law] = behind ? [found[1], found[2], found[3]] : [found[2], found[3], found[1]];
  if (article === undefined || law === undefined) return null;
  return {
    citations: [
      {
        law,
        lawText: law,
        lawEvidence: "stated",
        kind: "article",
        article,
        articleTo: null,
        paragraph: paragraph ?? null,
        part: null,
        from: 0,
        to: text.length,
      },
    ],
    loneLaws: [],
  };
}
