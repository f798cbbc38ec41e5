import { CATALOGUE_KEYWORDS } from "../../catalog/vocabulary";
import { withTerm } from "../../keywords/clean-up/add-term";
import { usualSeparator } from "../../keywords/clean-up/separators";
import { spellingGroups } from "../../keywords/groups";
import { splitKeywords } from "../../keywords/split";
import { notWithinOthers, proposeKeywords } from "../../keywords/propose";
import type { TextChange } from "../../keywords/clean-up/replace-terms";
import type { AgreementTable } from "../../table/agreement-table";
import { termColumnOf } from "../clean-up/columns";

/** A row with so many keywords has enough. */
const ENOUGH = 3;
/** So many keywords are proposed. */
const MOST = 4;

/** A keyword that fits a row, with the row's cell as it would be with it. */
export interface FittingKeyword {
  readonly keyword: string;
  readonly change: TextChange;
}

/**
 * Keywords that the texts of a row are about: those of the table in their usual spelling, then those that are shipped.
 * None for a row that has enough keywords, or whose cell is not its own.
 */
export function fittingKeywords(table: AgreementTable, row: number): FittingKeyword[] {
  const agreement = table.agreements.find((one) => one.row === row);
  if (!agreement || !table.roles.keyword || agreement.inheritedFrom.keyword !== undefined) return [];
  const { keyword: cell, agreement: text, explanation } = agreement.text;
  // Told without reading the whole column, because most rows have enough.
  if (splitKeywords(cell).length >= ENOUGH) return [];
  const column = termColumnOf(table, "keyword");
  const present = column.split(cell).map((part) => part.text);
  const separator = usualSeparator(column);
  const isPresent = (keyword: string): boolean => {
    const together = new Map([...present, keyword].map((term) => [term, 1] as const));
    return spellingGroups(together, "keyword").some(
      (group) =>
        group.some(({ term }) => term === keyword) && (group.length > 1 || present.includes(keyword)),
    );
  };
  return notWithinOthers(proposeKeywords(`${text}\n${explanation}`, vocabularyOf(table), 2 * MOST))
    .filter(({ keyword }) => !isPresent(keyword))
    .flatMap(({ keyword }) => {
      const now = withTerm(column, cell, keyword, separator);
      return now === null ? [] : [{ keyword, change: { row, old: cell, new: now } }];
    })
    .slice(0, MOST);
}

const vocabularies = new WeakMap<AgreementTable, readonly string[]>();

/** The keywords of a table, each in the spelling that most rows use, then those that are shipped. */
function vocabularyOf(table: AgreementTable): readonly string[] {
  const known = vocabularies.get(table);
  if (known) return known;
  const uses = new Map([...termColumnOf(table, "keyword").rows].map(([term, rows]) => [term, rows.length]));
  const own = spellingGroups(uses, "keyword").flatMap(([usual]) => usual?.term ?? []);
  const all = [...own, ...CATALOGUE_KEYWORDS];
  vocabularies.set(table, all);
  return all;
}
