import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { Example } from "../example";
import { differencesOf, type Difference } from "./differences";
import { isTextOf, RowTexts, type LikeRow } from "./text-likeness";

/** From which example, and which version of it, a row was made, as it was kept when the row was inserted. */
export interface Provenance {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly exampleId: string;
  readonly version: number;
}

/** An example that is in the table already. */
export interface Standing {
  /** Sheet row, from 0. */
  readonly row: number;
  /** All rows that say in every field what the example says, in order, where there are several; `row` is one of them. */
  readonly sameRows?: readonly number[];
  /** "same": the row says in every field what the example says, blanks aside. */
  readonly kind: "same" | "similar";
  /** How much the agreement's text is alike, between 0 and 1; 1 also when only blanks were filled. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
  /** The row was made from an older version of the example than the one at hand. */
  readonly newer: { readonly rowVersion: number; readonly version: number } | null;
  /**
   * The older version whose words the row has, or was made from. That a row has these words does not tell that the pane made
   * it: the region may have written them itself.
   */
  readonly oldWording: number | null;
}

/** What an example said in a version before. */
export interface EarlierText {
  readonly id: string;
  readonly version: number;
  readonly agreement: string;
}

/** From this share of pairs of words on, an agreement is shown as similar. */
const SIMILAR = 0.6;

/**
 * Which of these examples are in the table, by the example's id; an example that is not has no entry. A row that says all
 * that the example says goes first, unless one was made from an earlier version; then a row that was made from the example,
 * however it was edited since, then the one with the same text and the fewest differences, then one with the text of an
 * earlier version (copied from another workbook, say), then the most alike. A row that is one example's own is not shown as
 * similar to another.
 *
 * @param provenance rows that no longer exist are passed over
 * @param earlier of several versions of one example the latest goes first
 */
export function standingsOf(
  table: AgreementTable,
  examples: readonly Example[],
  provenance: readonly Provenance[] = [],
  earlier: readonly EarlierText[] = [],
): ReadonlyMap<string, Standing> {
  const texts = new RowTexts(table.agreements);
  const found = new Map<string, Found>();
  const taken = new Set<number>();
  const made = madeRows(table, provenance);
  const keep = (id: string, match: Match | null, rowVersion: number | null, isMade = false): void => {
    if (!match) return;
    found.set(id, { match, rowVersion, isMade });
    for (const row of match.sameRows ?? [match.agreement.row]) taken.add(row);
  };
  for (const example of examples) {
    const own = made.get(example.id);
    const best = own && own.version < example.version ? null : sameText(table, texts, example);
    if (own && !best?.sameRows)
      keep(example.id, likenessOfRow(texts, own.agreement, example), own.version, true);
    else keep(example.id, best, null);
  }
  const byId = new Map(examples.map((example) => [example.id, example]));
  for (const { id, version, agreement } of [...earlier].sort((a, b) => b.version - a.version)) {
    const example = byId.get(id);
    if (!example || found.has(id)) continue;
    const match = sameText(table, texts, { ...example, agreement });
    // The text of one version, compared with what the example says now.
    keep(id, match && likenessOfRow(texts, match.agreement, example), version);
  }
  for (const example of examples) {
    if (found.has(example.id)) continue;
    const match = texts.likeTo(example.agreement, SIMILAR).find(({ agreement }) => !taken.has(agreement.row));
    if (match) found.set(example.id, { match, rowVersion: null, isMade: false });
  }
  return new Map(
    examples.flatMap((example) => {
      const one = found.get(example.id);
      return one ? [[example.id, standingIn(table, example, one)] as const] : [];
    }),
  );
}

/** A row that is like an example. */
interface Match extends LikeRow {
  /** The rows without a difference, in order; absent: there is none. */
  readonly sameRows?: readonly number[];
}

/** The row that stands for an example. */
interface Found {
  readonly match: Match;
  /** Which version's words it has, or was made from; null: not known. */
  readonly rowVersion: number | null;
  readonly isMade: boolean;
}

function standingIn(table: AgreementTable, example: Example, { match, rowVersion, isMade }: Found): Standing {
  const { agreement, likeness, sameRows = [] } = match;
  const differences = differencesOf(table, agreement, example);
  // Whoever took everything over has the newer version, whatever the row was made from.
  const isOlder = rowVersion !== null && rowVersion < example.version && differences.length > 0;
  return {
    row: agreement.row,
    ...(sameRows.length > 1 ? { sameRows } : {}),
    kind: differences.length === 0 ? "same" : "similar",
    likeness: differences.some(({ field }) => field === "agreement") ? likeness : 1,
    differences,
    newer: isOlder && isMade ? { rowVersion, version: example.version } : null,
    oldWording: isOlder ? rowVersion : null,
  };
}

/** The rows that were made from examples, by the example's id; of several the first. */
function madeRows(
  table: AgreementTable,
  provenance: readonly Provenance[],
): ReadonlyMap<string, { readonly agreement: Agreement; readonly version: number }> {
  const byRow = new Map(table.agreements.map((agreement) => [agreement.row, agreement]));
  const made = new Map<string, { readonly agreement: Agreement; readonly version: number }>();
  for (const { row, exampleId, version } of [...provenance].sort((a, b) => a.row - b.row)) {
    const agreement = byRow.get(row);
    if (agreement && !made.has(exampleId)) made.set(exampleId, { agreement, version });
  }
  return made;
}

function likenessOfRow(texts: RowTexts, agreement: Agreement, example: Example): LikeRow {
  const like = texts.likeTo(example.agreement, 0).find((one) => one.agreement.row === agreement.row);
  return like ?? { agreement, likeness: 0 };
}

/** The row with the example's text and the fewest differences; of equals one of its own core instrument goes first. */
function sameText(table: AgreementTable, texts: RowTexts, example: Example): Match | null {
  const isText = isTextOf(example.agreement);
  const rows = texts
    .likeTo(example.agreement, SIMILAR)
    .filter(({ agreement }) => isText(agreement.text.agreement))
    .map((like) => ({ like, differences: differencesOf(table, like.agreement, example).length }));
  const foreign = ({ agreement }: LikeRow): number => Number(agreement.instrument !== example.instrument);
  const [best] = rows.sort((a, b) => a.differences - b.differences || foreign(a.like) - foreign(b.like));
  if (!best) return null;
  const sameRows = rows.filter(({ differences }) => differences === 0).map(({ like }) => like.agreement.row);
  return sameRows.length > 0 ? { ...best.like, sameRows: sameRows.sort((a, b) => a - b) } : best.like;
}
