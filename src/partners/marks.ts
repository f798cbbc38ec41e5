/** What stands in a partner's cell: a mark, a role, a name, a deliberate "no", nothing, or something unclear. */
export type MarkKind = "yes" | "role" | "name" | "no" | "empty" | "unknown";

export interface Mark {
  readonly kind: MarkKind;
  /** Without white space around it. */
  readonly text: string;
}

const YES = /^(?:x+|v|✓|✔|☑|√|•|●|■|ja|j|1|\*|\+|y|yes|waar|true)$/iu;
const NO = /^(?:-+|–|—|nee|neen|n|n\.?v\.?t\.?|nvt|niet|geen|0|onwaar|false|no)\.?$/iu;
const ROLE =
  /^(?:advies|adviseur|adviseert|advisering|adviesrecht|instemming|instemmingsrecht|trekker|penvoerder|initiatiefnemer|bevoegd gezag|coördinator|coördinatie|uitvoerder|uitvoering|toezichthouder|handhaver|informeren|geïnformeerd|betrokken|meedenken|consulteren|t|a|i|r|c|ra|r\/a|m|u|b|adv\.?|inst\.?|ter info|info|verantwoordelijk|ondersteunend|regie|regisseur|beslist|vaststellen|besluit|deelnemer|lid|voorzitter|secretaris|aanspreekpunt|contactpersoon)$/iu;
const SEPARATORS = /\s*(?:[/,;+&]|\ben\b)\s*/u;

/** Reads the cell of a partner column. Any text gives an answer. */
export function readMark(cell: string): Mark {
  const text = cell.replace(/[\s\u00a0\u200b]+/gu, " ").trim();
  if (text === "") return { kind: "empty", text };
  if (YES.test(text)) return { kind: "yes", text };
  if (NO.test(text)) return { kind: "no", text };
  const parts = text
    .replace(/^\(|\)$/g, "")
    .split(SEPARATORS)
    .filter(Boolean);
  if (parts.length > 0 && parts.every((part) => ROLE.test(part) || YES.test(part)))
    return { kind: "role", text };
  // A name or a short remark: starts with a capital and holds words.
  if (/^\p{Lu}[\p{L}\p{M}.' ’-]{2,}/u.test(text) && /\p{Ll}{2}/u.test(text)) return { kind: "name", text };
  return { kind: "unknown", text };
}

/** Whether the partner takes part: any mark that is not empty, not a "no" and not unclear. */
export function takesPart(cell: string): boolean {
  const { kind } = readMark(cell);
  return kind === "yes" || kind === "role" || kind === "name";
}

/** The mark that most cells of the table use for "takes part"; "x" when no cell has one. */
export function usualMark(cells: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const mark = readMark(cell);
    if (mark.kind === "yes") counts.set(mark.text, (counts.get(mark.text) ?? 0) + 1);
  }
  let best = "x";
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}
