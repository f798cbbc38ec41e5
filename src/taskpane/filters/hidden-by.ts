import type { TextKey, TextParams } from "../../i18n/texts";

/**
 * Says of rows that are hidden what hides them: the user's own filter or the user's hand, each with its number.
 *
 * @param byFilter null: only Excel can tell; the message is null then
 */
export function hiddenBy(
  hidden: number,
  byFilter: number | null,
): { readonly key: TextKey; readonly params: TextParams } | null {
  if (byFilter === null) return null;
  const params = { filter: byFilter, hand: hidden - byFilter };
  if (params.hand === 0) return { key: "filters.hiddenByFilter", params };
  return { key: byFilter === 0 ? "filters.hiddenByHand" : "filters.hiddenByBoth", params };
}
