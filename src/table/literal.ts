/**
 * The pattern that fits a text and nothing else, with any flags: a pattern with the flag u refuses an escape that it does
 * not need, such as that of a hyphen, so only the signs of patterns are escaped (ECMAScript, SyntaxCharacter).
 */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
