import type { CitationReading } from "./citation";
import { bindLaws } from "./bind-laws";
import { collectItems } from "./items";
import { tokenize } from "./lexer";

/**
 * Reads every statute citation in a text: law before or after, enumerations that share a law, leden and onderdelen,
 * ranges, larger parts, in running prose. Total: any text gives a reading, in time linear in its length. The forms are
 * those seen in regional tables and in the Aanwijzingen voor de regelgeving (aanwijzing 3.27 and further).
 */
export function readCitations(text: string): CitationReading {
  return bindLaws(collectItems(tokenize(text)));
}
