import type { CitationReading } from "./citation";
import { bindLaws } from "./bind-laws";
import { withPoints } from "./decimal-comma";
import { collectItems } from "./items";
import { tokenize } from "./lexer";
import { readPlain } from "./plain";

/**
 * Reads every statute citation in a text: law before or after, enumerations that share a law, leden and onderdelen,
 * ranges, larger parts, in running prose. Total: any text gives a reading, in time linear in its length. The forms are
 * those seen in regional tables and in the Aanwijzingen voor de regelgeving (aanwijzing 3.27 and further).
 */
export function readCitations(text: string): CitationReading {
  const plain = readPlain(text);
  if (plain) return plain;
  INVISIBLE.lastIndex = 0;
  return INVISIBLE.test(text) ? readWithout(text) : read(text);
}

const read = (text: string): CitationReading => bindLaws(collectItems(tokenize(withPoints(text))));

/** Soft hyphens, zero-width signs and the mark of a byte order come along from web pages, in the middle of words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Reads the text without its invisible signs, and gives the places in the text with them. */
function readWithout(text: string): CitationReading {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    INVISIBLE.lastIndex = 0;
    if (!INVISIBLE.test(text.charAt(at))) places.push(at);
  }
  const inText = <T extends Place>(found: T): T => ({
    ...found,
    from: places[found.from] ?? text.length,
    to: (places[found.to - 1] ?? text.length - 1) + 1,
  });
  const { citations, loneLaws } = read(text.replace(INVISIBLE, ""));
  return { citations: citations.map(inText), loneLaws: loneLaws.map(inText) };
}

interface Place {
  readonly from: number;
  readonly to: number;
}
