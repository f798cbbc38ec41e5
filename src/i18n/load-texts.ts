import type { Language } from "./dictionary";
import { makeTexts, type Texts } from "./make-texts";
import { pane } from "./nl/pane";
import { rules } from "./nl/rules";

/** The texts in Dutch, which the pane always has. */
export const dutchTexts = (): Texts => makeTexts("nl", { pane, rules });

/**
 * The texts of a language; another one than Dutch is loaded when it is asked for. Where it cannot be loaded, Dutch: a
 * pane in the other language is better than none.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "nl") return dutchTexts();
  try {
    return makeTexts("en", await import("./en/all"));
  } catch {
    return dutchTexts();
  }
}
