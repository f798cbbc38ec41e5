import { languageOf } from "../../i18n/make-texts";
import { GROUPINGS, type Grouping } from "./pane-state";
import type { Language } from "../../i18n/dictionary";

const LANGUAGE = "samenwerkingstabel.taal";

/** The language that the user chose in the pane; null when none was chosen, or when the browser keeps nothing. */
function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(LANGUAGE);
    return kept === null ? null : languageOf(kept);
  } catch {
    // Storage is blocked in some browsers (OfficeDev/office-js#2177); the pane works without.
    return null;
  }
}

/**
 * The language that the pane begins in: what its address asks for, else what the user chose, else that of Excel itself.
 * Dutch for an Excel that is in neither language or does not tell.
 *
 * @param asked of the address (`?taal=en`); null when it asks for none
 * @param excel the language in which Excel shows itself, such as "en-US"; null when it is not known
 */
export function startLanguage(asked: string | null, excel: string | null): Language {
  if (asked !== null) return languageOf(asked);
  return chosenLanguage() ?? languageOf(excel ?? "nl");
}

const GROUPING = "samenwerkingstabel.indeling";

/** How the user last arranged the findings; by row when nothing is known of it. */
export function rememberedGrouping(): Grouping {
  try {
    return GROUPINGS.find((one) => one === localStorage.getItem(GROUPING)) ?? "row";
  } catch {
    // As above.
    return "row";
  }
}

/** Remembers the arrangement for the next time. */
export function rememberGrouping(grouping: Grouping): void {
  try {
    localStorage.setItem(GROUPING, grouping);
  } catch {
    // As above.
  }
}

const NAME = "samenwerkingstabel.naam";

/** The name that the user last gave with an accepted finding; "" when there is none. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(NAME) ?? "";
  } catch {
    // As above.
    return "";
  }
}

/** Remembers the name for the next time; an empty one is forgotten. */
export function rememberName(name: string): void {
  try {
    if (name === "") localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, name);
  } catch {
    // As above.
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
