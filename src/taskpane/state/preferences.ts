import { languageOf } from "../../i18n/make-texts";
import type { Language } from "../../i18n/dictionary";

const LANGUAGE = "samenwerkingstabel.taal";

/** The language that the user chose in the pane; null when none was chosen, or when the browser keeps nothing. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(LANGUAGE);
    return kept === null ? null : languageOf(kept);
  } catch {
    // Storage is blocked in some browsers (OfficeDev/office-js#2177); the pane works without.
    return null;
  }
}

/** Remembers the language for the next time, where the browser allows it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // As above.
  }
}
