import { LAWS_ON_FILE, loadStatuteText, statuteTexts, type StatuteTexts } from "./statute-texts";

let loaded: Promise<StatuteTexts> | null = null;

/**
 * Every statute text on file, loaded once, when they are first needed; the same object each time, so that what was found
 * with it can be remembered. null when the texts cannot be loaded now; the next one who asks tries again.
 */
export async function loadStatutes(): Promise<StatuteTexts | null> {
  loaded ??= Promise.all(LAWS_ON_FILE.map(loadStatuteText)).then(statuteTexts);
  try {
    return await loaded;
  } catch {
    loaded = null;
    return null;
  }
}
