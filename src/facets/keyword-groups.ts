import { keywordSplitter } from "../keywords/compounds";
import { spellingGroups } from "../keywords/groups";
import { isInflection } from "../keywords/inflection";
import { keywordKey, spellingOf, type Spelling } from "../keywords/spelling";
import type { AgreementTable } from "../table/agreement-table";
import type { ValueOf, ValuesOf } from "./values-of";

/** A table's keywords, spellings of one keyword together. */
export interface KeywordGroups {
  readonly valuesOf: ValuesOf;
  /**
   * The key that a keyword has in this table, whatever spelling it was chosen by, on this sheet or another, now or before
   * the spelling was changed; the key as given when no row has the keyword.
   */
  resolve(key: string): string;
}

/** Reads the keywords of a table once. */
export function keywordGroups({ agreements }: AgreementTable): KeywordGroups {
  const split = keywordSplitter(agreements.map(({ text }) => text.keyword));
  const uses = new Map<string, number>();
  for (const { text } of agreements) {
    for (const part of split(text.keyword)) uses.set(part.text, (uses.get(part.text) ?? 0) + 1);
  }
  const keys = new Map<string, string>();
  const spellings: { readonly spelling: Spelling; readonly key: string }[] = [];
  for (const group of spellingGroups(uses, "keyword")) {
    const key = keywordKey(group[0]?.term ?? "");
    for (const { term } of group) {
      keys.set(term, key);
      spellings.push({ spelling: spellingOf(term, "keyword"), key });
    }
  }
  return {
    valuesOf: ({ text }) =>
      split(text.keyword).flatMap((part): ValueOf[] => {
        const key = keys.get(part.text) ?? "";
        return key === "" ? [] : [{ key, label: part.text }];
      }),
    resolve: createResolver(spellings),
  };
}

function createResolver(
  spellings: readonly { readonly spelling: Spelling; readonly key: string }[],
): KeywordGroups["resolve"] {
  const known = new Map<string, string>([["", ""]]);
  for (const { spelling, key } of spellings) {
    for (const alias of [keywordKey(spelling.term), ...spelling.forms]) known.set(alias, key);
  }
  const find = (wanted: Spelling): string =>
    wanted.forms.flatMap((form) => known.get(form) ?? [])[0] ??
    spellings.find(({ spelling }) => isInflection(spelling, wanted))?.key ??
    wanted.term;
  return (key) => {
    const resolved = known.get(key) ?? find(spellingOf(key, "keyword"));
    known.set(key, resolved);
    return resolved;
  };
}
