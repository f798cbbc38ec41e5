import { LAWS_ON_FILE, loadStatuteText, type StatuteTexts } from "./statute-texts";

let loaded: Promise<StatuteTexts> | null = null;

/**
 * Every statute text on file, loaded once, when they are first needed; the same object each time, so that what was found
 * with it can be remembered. null when the texts cannot be loaded now; the next one who asks tries again.
 */
export async function loadStatutes(): Promise<StatuteTexts | null> {
  loaded ??= Promise.all([import("./make-statutes"), ...LAWS_ON_FILE.map(loadStatuteText)]).then(
    ([{ statuteTexts }, ...texts]) => statuteTexts(texts),
  );
  try {
    return await loaded;
  } catch {
    loaded = null;
    return null;
  }
}
