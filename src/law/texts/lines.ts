/** "Artikel 2.2 (afstemming en samenwerking)", "Art. 2.2 Ow:" — alone on a line, or in front of the text with a colon. */
const HEADING = String.raw`art(?:ikel)?\.?\s+\d+(?:[.:]\d+)*[a-z]{0,2}(?:,?\s+lid\s+\d+)?(?:\s+\p{Lu}\p{L}{1,4})?\s*(?:\([^()]*\))?`;
const HEADING_LINE = new RegExp(`^${HEADING}\\s*[.:]?\\s*$`, "iu");
/** "Artikel 3:20 van de Algemene wet bestuursrecht" begins a sentence of the law. */
const HEADING_IN_FRONT = new RegExp(`^${HEADING}\\s*:(?!\\d)\\s*`, "iu");

/** "Lid 1:", "Eerste lid:", also in the middle of a line, and "1 Een bestuursorgaan …": which lid it is. */
const LID_NAMED =
  /(?<=^|[.;]\s+)(?:lid\s+\d{1,2}[a-z]?|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|\d{1,2}e)\s+lid)\s*:\s*/gimu;
const LID_NUMBER = /^\d{1,2}\s+(?=\p{Lu})/u;
/** A link as some copies of the statutes write it: "[Wegenverkeerswet 1994](address)". */
const LINK = /\[([^[\]]{1,200})\]\([^()\s]{1,300}\)/g;
/** "Samenvatting: …": the writer says that it is no quotation. */
const OWN_WORDS =
  /^\W*(?:(?:korte\s+)?samenvatting|samengevat|kort\s+(?:gezegd|samengevat)|in\s+(?:het\s+kort|eigen\s+woorden)|strekking|vrij\s+weergegeven|parafrase)(?!\p{L})/iu;

const OWN_WORDS_FRONT = "ksivpKSIVP";

/** White space and characters that cannot be seen. */
const NOTHING_TO_SEE = /^[\s\p{Cc}\p{Cf}]*$/u;

/** The lines of a cell of column C that are text of the law, without what stands in front of them. */
export function textLines(cell: string): string[] {
  const plain = cell.includes("](") ? cell.replace(LINK, "$1") : cell;
  return (mayNameLid(plain) ? plain.replace(LID_NAMED, "\n") : plain)
    .split(/\r?\n/)
    .map((line) => (beginsPlain(line) ? line : line.replace(/^[\s"'“”„‘’«»]+/u, "")))
    .filter(
      (line) =>
        !NOTHING_TO_SEE.test(line) &&
        !(mayBeHeading(line) && HEADING_LINE.test(line)) &&
        !(mayBeOwnWords(line) && OWN_WORDS.test(line)),
    )
    .map((line) => (mayBeHeading(line) ? line.replace(HEADING_IN_FRONT, "") : line).replace(LID_NUMBER, ""));
}

/**
 * Whether the lines of a cell, one below the other, are its text as it stands: nothing is left out of it, in front of a line
 * neither, and nothing stands for words that were left out. A glance: it may say no where that is so.
 */
export function isPlain(cell: string): boolean {
  if (
    cell.includes("...") ||
    cell.includes("…") ||
    cell.includes("](") ||
    (cell.includes(":") && LID_AND_COLON.test(cell))
  )
    return false;
  for (let from = 0; from <= cell.length;) {
    const end = cell.indexOf("\n", from);
    const to = end < 0 ? cell.length : end;
    if (!isPlainLine(cell, from, to)) return false;
    from = to + 1;
  }
  return true;
}

/** "lid 1:", "eerste lid:". */
const LID_AND_COLON = /lid(?:\s+\d{1,2}[a-z]?)?\s*:/i;

function isPlainLine(cell: string, from: number, to: number): boolean {
  const [first, second] = [cell.charCodeAt(from), cell.charCodeAt(from + 1)];
  if (from === to || !isPlainSign(first) || cell.charCodeAt(to - 1) === CARRIAGE_RETURN) return false;
  // The number of a lid.
  if (first <= NINE) return !isSpace(isDigit(second) ? cell.charCodeAt(from + 2) : second);
  if (isA(first)) return !isR(second);
  return !OWN_WORDS_FRONT.includes(cell.charAt(from)) || !OWN_WORDS.test(cell.slice(from, to));
}

const CARRIAGE_RETURN = 13;
const NINE = 57;
const isDigit = (code: number): boolean => code >= 48 && code <= NINE;
/** White space of any kind; letters with accents count for it too. */
const isSpace = (code: number): boolean => code <= 0x20 || code >= 0x80;
const isA = (code: number): boolean => (code | 0x20) === 0x61;
const isR = (code: number): boolean => (code | 0x20) === 0x72;

/** A letter or digit stands in front, as in almost every line. */
const beginsPlain = (line: string): boolean => isPlainSign(line.charCodeAt(0));
const isPlainSign = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Headings begin with "art". */
const mayBeHeading = (line: string): boolean => line.startsWith("a") || line.startsWith("A");

/** Own words begin with one of these, or with signs. */
const mayBeOwnWords = (line: string): boolean =>
  !beginsPlain(line) || OWN_WORDS_FRONT.includes(line.charAt(0));

/** The names of leden end with a colon. */
const mayNameLid = (cell: string): boolean => cell.includes(":") && /lid/i.test(cell);
