/** Stands in a rule that `npm run new-rule` made, where something is still to be written. */
export const UNWRITTEN = "NOG TE SCHRIJVEN";

/** Which of these texts are not written yet: with the mark of a new rule in them, empty, or of dots alone. */
export const unwritten = (texts: Readonly<Record<string, string>>): string[] =>
  Object.entries(texts)
    .filter(([, text]) => text.includes(UNWRITTEN) || /^[\s.…–-]*$/.test(text))
    .map(([name]) => name);
