import { literal } from "../../table/literal";
import { findBlanks } from "../blanks";

const escaped = (text: string): string => literal(text).replace(/\s+/g, "\\s+");

/**
 * What the blanks of an example's agreement were filled with in a text that was made from it, by name; a blank that is
 * still open, or filled in two ways, is left out. Empty when the text was changed elsewhere too.
 */
export function filledBlanks(agreement: string, text: string): Record<string, string> {
  const blanks = findBlanks(agreement);
  if (blanks.length === 0) return {};
  let pattern = "";
  let end = 0;
  for (const { from, to } of blanks) {
    pattern += `${escaped(agreement.slice(end, from))}([^{}]{1,200}?|\\{[^{}]*\\})`;
    end = to;
  }
  const match = new RegExp(`^\\s*${pattern}${escaped(agreement.slice(end))}\\s*$`, "iu").exec(text);
  const values: Record<string, string> = {};
  const unsure = new Set<string>();
  blanks.forEach(({ name }, index) => {
    const value = match?.[index + 1]?.trim() ?? "";
    if (value === "" || value.startsWith("{")) return;
    if (Object.hasOwn(values, name) && values[name] !== value) unsure.add(name);
    values[name] = value;
  });
  return Object.fromEntries(Object.entries(values).filter(([name]) => !unsure.has(name)));
}
