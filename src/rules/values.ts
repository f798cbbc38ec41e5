import { memoise } from "./memo";

/** A cell's value without white space around it and doubled inside: what remains is what the writer meant to choose. */
export const chosenValue = memoise((text) => text.replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, " ").trim());

/** Whether the value is one of a list, without regard to case, as in Excel's own lists and filters. */
export function isOneOf(value: string, ...lists: readonly (readonly string[] | undefined)[]): boolean {
  const wanted = value.toLowerCase();
  return lists.some((list) => list?.some((one) => one.trim().toLowerCase() === wanted) === true);
}

/** Letters only, in lower case, with single spaces: the form in which variants of a value are told. */
export function wordsIn(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
