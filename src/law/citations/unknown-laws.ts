import { nearestLaw } from "../registry/nearest";
import type { Token } from "./lexer";

/** What looks like the name of a law that is not known; `likely` is the one it was probably meant to be. */
export interface UnknownLaw {
  readonly text: string;
  readonly likely: string | null;
  readonly from: number;
  readonly to: number;
  /** How many tokens it takes. */
  readonly length: number;
}

const NAME_ENDING = /(?:wet|besluit|regeling|verordening|richtlijn|statuut|wetboek)$/i;
const NAME_START = /^(?:wet|besluit|regeling|verordening|richtlijn|wetboek)$/i;
const ABBREVIATION = /^\p{Lu}[\p{L}.]{1,7}$/u;
/** Capitalised words that introduce a citation or follow one, and are no law. */
const NO_LAW = new Set(
  "zie op de het een in bij volgens conform ook vgl deel stap punt versie tabel kolom jaar dit deze en of voor door met nee ja geen idem nvt wet wetten diverse bron regio nieuw gemeente provincie waterschap rijk ggd".split(
    " ",
  ),
);
const LONGEST_NAME = 9;

/**
 * Whether the tokens at `index` name a law that is not known. Beside an article (`besideArticle`) a capitalised short
 * word is enough; elsewhere it has to end or begin like a law's name.
 */
export function unknownLawAt(
  tokens: readonly Token[],
  index: number,
  besideArticle: boolean,
): UnknownLaw | null {
  const first = tokens[index];
  if (!first || !isNameWord(first)) return null;
  const length = nameLength(tokens, index, besideArticle);
  if (length === 0) return null;
  const last = tokens[index + length - 1] ?? first;
  const text = joinText(tokens.slice(index, index + length));
  return { text, likely: nearestLaw(text), from: first.from, to: last.to, length };
}

/** Whether a name can begin with this token. */
export const isNameWord = (token: Token): boolean => token.type === "word" || token.type === "letter";

function nameLength(tokens: readonly Token[], index: number, besideArticle: boolean): number {
  const first = tokens[index];
  if (!first || NO_LAW.has(first.text.toLowerCase().replace(/\.$/, ""))) {
    return NAME_START.test(first?.text ?? "") ? runOfName(tokens, index) : 0;
  }
  if (NAME_START.test(first.text)) return runOfName(tokens, index);
  if (NAME_ENDING.test(first.text) && /^\p{L}{6,}$/u.test(first.text)) return 1;
  if (!besideArticle) return 0;
  return ABBREVIATION.test(first.text) || nearestLaw(first.text) !== null ? 1 : 0;
}

/** "Besluit ketensamenwerking", "Wet op de lijkbezorging": the first word and the small words and names after it. */
function runOfName(tokens: readonly Token[], index: number): number {
  let length = 1;
  for (let at = index + 1; at < tokens.length && length < LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || !(isNameWord(token) || (token.type === "of-the" && length > 0))) break;
    if (/^(?:art|artikel|lid)$/i.test(token.text)) break;
    length++;
  }
  while (length > 1 && tokens[index + length - 1]?.type === "of-the") length--;
  return length > 1 ? length : 0;
}

function joinText(tokens: readonly Token[]): string {
  let text = "";
  let end = tokens[0]?.from ?? 0;
  for (const token of tokens) {
    text += (token.from > end ? " " : "") + token.text;
    end = token.to;
  }
  return text;
}
