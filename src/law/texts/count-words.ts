/** Character codes below this are looked up. */
const TABLE_SIZE = 0x250;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const IS_LETTER_OR_DIGIT = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How many runs of letters and digits a text has. */
export function countWords(text: string): number {
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let is = IS_LETTER_OR_DIGIT[code] ?? 0;
    if (code >= TABLE_SIZE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      is = LETTER_OR_DIGIT.test(character) ? 1 : 0;
      at += character.length - 1;
    }
    if (is > before) count++;
    before = is;
  }
  return count;
}
