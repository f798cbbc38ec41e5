import { literal } from "../../table/literal";
import { findBlanks, withoutEach } from "../blanks";

const escaped = (text: string): string => literal(text).replace(/\s+/g, "\\s+");

/** So many words on either side of a blank say where it was, the more the surer. */
const MOST_WORDS = 4;
const FEWEST_WORDS = 2;

/** What stands in a text between the words before a blank and those after it; undefined where these are not found once. */
function between(before: string, after: string, text: string): string | undefined {
  const [left, right] = [plainPart(before, -1), plainPart(after, 1)];
  for (let words = MOST_WORDS; words >= FEWEST_WORDS; words--) {
    const [start, end] = [left.slice(-words), right.slice(0, words)].map((some) =>
      some.map(literal).join("\\s+"),
    );
    if (!start && !end) return undefined;
    const pattern = `${start ? `${start}\\s+` : "^\\s*"}([^{}.;:!?]{1,80}?)${end ? `\\s*${end}` : "\\s*$"}`;
    const found = [...text.matchAll(new RegExp(pattern, "giu"))];
    if (found.length === 1) return found[0]?.[1];
  }
  return undefined;
}

/** The same, for a blank that an "elke" may go before. */
function aroundBlank(before: string, after: string, text: string): string | undefined {
  const plain = withoutEach(before);
  const found = between(plain, after, text);
  const each = before.slice(plain.length).toLowerCase();
  return each !== "" && found?.toLowerCase().startsWith(each) ? found.slice(each.length) : found;
}

/** The words of a text up to the blank that is nearest on that side. */
function plainPart(text: string, side: 1 | -1): string[] {
  const parts = text.split(/\{[^{}]*\}/u);
  return (parts.at(side === 1 ? 0 : -1) ?? "").split(/\s+/u).filter((word) => word !== "");
}

/**
 * What the blanks of an example's agreement were filled with in a text that was made from it, by name; a blank that is
 * still open, or filled in two ways, is left out. Where the text was changed elsewhere too, the words around each blank tell
 * what it was filled with, as far as these still stand there.
 */
export function filledBlanks(agreement: string, text: string): Record<string, string> {
  const blanks = findBlanks(agreement);
  if (blanks.length === 0) return {};
  let pattern = "";
  let end = 0;
  for (const { from, to } of blanks) {
    const before = agreement.slice(end, from);
    const plain = withoutEach(before);
    pattern += `${escaped(plain)}${plain === before ? "" : `(?:${escaped(before.slice(plain.length))})?`}([^{}]{1,200}?|\\{[^{}]*\\})`;
    end = to;
  }
  const match = new RegExp(`^\\s*${pattern}${escaped(agreement.slice(end))}\\s*$`, "iu").exec(text);
  const values: Record<string, string> = {};
  const unsure = new Set<string>();
  blanks.forEach(({ name, from, to }, index) => {
    const value =
      (match ? match[index + 1] : aroundBlank(agreement.slice(0, from), agreement.slice(to), text))?.trim() ??
      "";
    if (value === "" || value.startsWith("{")) return;
    if (Object.hasOwn(values, name) && values[name] !== value) unsure.add(name);
    values[name] = value;
  });
  return Object.fromEntries(Object.entries(values).filter(([name]) => !unsure.has(name)));
}
