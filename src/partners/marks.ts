/** What stands in a partner's cell: a mark, a role, a name, a deliberate "no", nothing, or something unclear. */
export type MarkKind = "yes" | "role" | "name" | "no" | "empty" | "unknown";

export interface Mark {
  readonly kind: MarkKind;
  /** Without white space around it, and without the invisible sign that makes ✔ a picture. */
  readonly text: string;
}

/** "ü" and "þ" are the tick and the ticked box of the font Wingdings, which Excel users pick for them. */
const YES = /^(?:x|×|v|✓|✔|☑|☒|✅|√|ü|þ|•|●|⬤|■|▪|\*|ja|j|1|y|yes|waar|true|ok)$/iu;
const NO =
  /^(?:-{1,3}|–|—|−|\/|n|nee|neen|n\.?v\.?t\.?|nvt|niet|geen|no|✗|✘|❌|niet van toepassing|niet betrokken|niet nodig|geen (?:rol|partij|betrokkenheid))\.?$/iu;
/** An unticked box says nothing: that is how such a cell begins. */
// Assumption (Excel): a check box in a cell is the value TRUE or FALSE, and FALSE until it is ticked.
const EMPTY = /^(?:☐|□|onwaar|false|0)$/iu;
/** Words that start like a name and say that it is not settled. */
const UNSETTLED =
  /^(?:misschien|wellicht|mogelijk|eventueel|evt|soms|later|volgt|zie|nader|nog|onbekend|onduidelijk|n\.?t\.?b|ntb|tbd|todo|afhankelijk|optioneel|indien|wanneer|als|bij|p\.?m|check|navragen|overleg|vraag|weet)(?!\p{L})/iu;
const ROLE_LETTERS = /^(?:[TARCISUB]|RA|AR)$/iu;
const ROLE = new RegExp(
  `^(?:${[
    "advies(?:rol|recht|plicht|taak)?",
    "adviseurs?",
    "adviseert",
    "adviseren(?:d)?",
    "advisering",
    "adviserend",
    "wettelijk adviseur",
    "bindend advies",
    "instemming(?:srecht)?",
    "instemmen",
    "trekker",
    "mede-?trekker",
    "penvoerder",
    "initiatiefnemer",
    "initiatief",
    "bevoegd gezag",
    "bg",
    "co[oö]rdinator",
    "co[oö]rdinatie",
    "co[oö]rdineert",
    "uitvoer(?:der|ing|end|en)",
    "voert uit",
    "toezicht(?:houder)?",
    "toetser",
    "toets(?:t|en|ing)?",
    "handhav(?:er|ing|en)",
    "informeren",
    "ge[iï]nformeerd",
    "informatie(?:plicht)?",
    "ter info(?:rmatie)?",
    "info",
    "kennisgeving",
    "betrokken",
    "betrekken",
    "meedenken",
    "meedenker",
    "meewerken",
    "consulteren",
    "geconsulteerd",
    "raadplegen",
    "geraadpleegd",
    "(?:eind)?verantwoordelijk(?:e)?",
    "accountable",
    "responsible",
    "consulted",
    "informed",
    "ondersteun(?:end|ing|t|er)",
    "regie",
    "regisseur",
    "regievoerder",
    "beslist",
    "beslisser",
    "beslissen",
    "besluit(?:vormend|vorming)?",
    "vaststellen",
    "stelt vast",
    "deelnemer",
    "deelname",
    "lid",
    "voorzitter",
    "secretaris",
    "aanspreekpunt",
    "contactpersoon",
    "opdrachtgever",
    "opdrachtnemer",
    "eigenaar",
    "aanvrager",
    "partij",
    "afstemmen",
    "afstemming",
    "overleg(?:partner)?",
    "adv",
    "inst",
    "uitv",
    "co[oö]rd",
    "verantw",
  ].join("|")})\\.?$`,
  "iu",
);
const SEPARATORS = /\s*(?:[/,;+&\n]|\s[-–:]\s|(?<!\p{L})en(?!\p{L}))\s*/u;
const LONGEST_NAME = 60;

/**
 * Reads the cell of a partner column. "x?", "(x)" and "zie toelichting" are unclear on purpose: what they mean is the
 * writer's to say. Any text gives an answer.
 */
export function readMark(cell: string): Mark {
  if (cell === "") return { kind: "empty", text: "" };
  const text = cell
    .replace(/\u200b|\u200c|\u200d|\ufeff|\ufe0e|\ufe0f|\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return { kind: kindOf(text), text };
}

function kindOf(text: string): MarkKind {
  if (text === "" || EMPTY.test(text)) return "empty";
  if (YES.test(text)) return "yes";
  if (NO.test(text)) return "no";
  if (isRole(text)) return "role";
  return isName(text) ? "name" : "unknown";
}

/** The parts of a mark: "x" and "trekker" of "x (trekker)" or "x, trekker". */
export function markParts(text: string): string[] {
  const bracket = /^([^()]+)\(([^()]+)\)$/u.exec(text);
  return (bracket ? `${bracket[1] ?? ""}/${bracket[2] ?? ""}` : text)
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** "advies", "T", "R/A", "x (trekker)", "advies en instemming". */
function isRole(text: string): boolean {
  const parts = markParts(text);
  const roles = parts.filter((part) => ROLE.test(part) || ROLE_LETTERS.test(part));
  return roles.length > 0 && parts.every((part) => roles.includes(part) || YES.test(part));
}

/** A name of a person, department or organisation: words with a capital, no sentence. */
function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || UNSETTLED.test(text) || /[?!#=]/.test(text)) return false;
  if (/^#/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const capital =
    /^(?:(?:de|het|van|team|afd\.?|afdeling|dhr\.?|mw\.?)\s+)?\p{Lu}[\p{L}\p{M}\p{N}.'’&/ ,()-]+$/u;
  if (!capital.test(text)) return /^(?:team|afd\.?|afdeling)\s+\p{L}/iu.test(text);
  return text.split(" ").length <= 7;
}

/** Whether the partner takes part: any mark that is not empty, not a "no" and not unclear. */
export function takesPart(cell: string): boolean {
  const { kind } = readMark(cell);
  return kind === "yes" || kind === "role" || kind === "name";
}

/** The plain mark in a cell that has one beside a role: "x" of "x, trekker"; null where there is none. */
export function plainPart({ kind, text }: Mark): string | null {
  return kind === "role" ? (markParts(text).find((part) => YES.test(part)) ?? null) : null;
}
