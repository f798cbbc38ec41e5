import { bitOf, type PartnerId } from "../partner";

/** The words that end a compound which names a partner ("buurgemeenten"), as `partnerOfCompound` has them. */
const HEADS: readonly (readonly [word: string, partner: PartnerId])[] = [
  ["gemeente", "gemeente"],
  ["gemeenten", "gemeente"],
  ["provincie", "provincie"],
  ["provincies", "provincie"],
  ["waterschap", "waterschap"],
  ["waterschappen", "waterschap"],
  ["omgevingsdienst", "omgevingsdienst"],
  ["omgevingsdiensten", "omgevingsdienst"],
];
/** Words are told apart by so many letters at their end. */
const ENDING = 4;
const LOWER_CASE = 0x20;

/** The last letters of a word as one number, when another one is put behind them. */
export const endingWith = (ending: number, letter: number): number => (ending << 8) | letter;

/** By place from the end and letter: the heads that have it there, a bit for each, so that most words ask for no branch. */
const BY_ENDING = new Int32Array(ENDING << 7);
HEADS.forEach(([word], head) => {
  for (let place = 0; place < ENDING; place++) {
    const index = (place << 7) | word.charCodeAt(word.length - 1 - place);
    BY_ENDING[index] = (BY_ENDING[index] ?? 0) | (1 << head);
  }
});

/**
 * The partner, as `bitOf` gives it, that a word of plain letters which ends here may name by its last part. A glance: some
 * words with that ending are something else ("kerkgemeente").
 *
 * @param ending its last four letters in lower case, as `endingWith` gives them
 */
export function partnerOfEnding(ending: number, text: string, to: number): number {
  const heads = headsWith(ending, 0) & headsWith(ending, 1) & headsWith(ending, 2) & headsWith(ending, 3);
  // No two of them have the same four letters at their end.
  return heads === 0 ? 0 : partnerIfEndsWith(text, to, 31 - Math.clz32(heads));
}

/** The heads with the letter that stands so many places before the last. */
const headsWith = (ending: number, place: number): number =>
  BY_ENDING[(place << 7) | ((ending >>> (place << 3)) & 0x7f)] ?? 0;

function partnerIfEndsWith(text: string, to: number, head: number): number {
  const [word, partner] = HEADS[head] ?? ["", null];
  for (let at = 0; at < word.length; at++)
    if ((text.charCodeAt(to - word.length + at) | LOWER_CASE) !== word.charCodeAt(at)) return 0;
  return bitOf(partner);
}
