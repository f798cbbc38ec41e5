import type { LawId } from "../../law/registry/law";
import type { PartnerId } from "../../partners/partner";
import { markedPartners } from "../../rules/partners/taking-part";
import type { AgreementTable } from "../../table/agreement-table";
import { CORE_INSTRUMENTS, type CoreInstrument } from "../../table/instrument";
import type { CatalogueExample } from "../example";
import { articlesOf, citedIn } from "../search/filter";

/** A spot of the table that is empty, with examples that would fill it, the most fitting first. */
export type Suggestion = { readonly examples: readonly CatalogueExample[] } & (
  | { readonly kind: "instrument"; readonly instrument: CoreInstrument }
  | { readonly kind: "partner"; readonly instrument: CoreInstrument; readonly partner: PartnerId }
  /** The table cites the article under other core instruments only. */
  | {
      readonly kind: "article";
      readonly instrument: CoreInstrument;
      readonly law: LawId;
      readonly article: string;
      /** Sheet rows that cite it, from 0. */
      readonly rows: readonly number[];
      /** The other sheet that they are on; null: the table's own. */
      readonly sheetName: string | null;
    }
);

/** So many examples are suggested for a spot. */
const MOST = 3;

/**
 * What the table lacks and the catalogue has: core instruments without agreements; for the others partners with a column
 * but without an agreement; and articles that the table cites under another core instrument while examples cite them for
 * this one. Only spots for which there is an example that is not in the table yet. In the order of the core instruments.
 *
 * @param standing ids of the examples that are in the table, as the keys of `standingsOf` give them
 * @param siblings tables on other sheets that make one whole with it (`siblingTables`)
 */
export function suggestionsFor(
  table: AgreementTable,
  examples: readonly CatalogueExample[],
  standing: { has(id: string): boolean },
  siblings: readonly AgreementTable[] = [],
): Suggestion[] {
  const open = examples.filter(({ id }) => !standing.has(id));
  return CORE_INSTRUMENTS.flatMap((instrument): Suggestion[] => {
    const fitting = open.filter((example) => example.instrument === instrument).sort(byUse);
    if (fitting.length === 0) return [];
    const tables = [table, ...siblings];
    // Partners are missed in the table that has the core instrument, by the columns of that one.
    const home = tables.find(({ agreements }) => agreements.some((one) => one.instrument === instrument));
    if (!home) return [{ kind: "instrument", instrument, examples: fitting.slice(0, MOST) }];
    return [...partnerSpots(home, instrument, fitting), ...articleSpots(tables, instrument, fitting)];
  });
}

/** What has to be arranged goes first, and what a region really agreed on before our own models. */
function byUse(one: CatalogueExample, other: CatalogueExample): number {
  return rank(one) - rank(other);
}
const ORIGIN_RANK = { published: 0, wish: 1, draft: 2 } as const;
const rank = ({ type, origin }: CatalogueExample): number =>
  (type === "required" ? 0 : 3) + ORIGIN_RANK[origin];

function partnerSpots(
  table: AgreementTable,
  instrument: CoreInstrument,
  fitting: readonly CatalogueExample[],
): Suggestion[] {
  const marked = new Set(
    table.agreements
      .filter((agreement) => agreement.instrument === instrument)
      .flatMap((agreement) => markedPartners(agreement).map((index) => table.partners[index]?.partner)),
  );
  const columns = new Set(table.partners.flatMap(({ partner }) => partner ?? []));
  return [...columns].flatMap((partner): Suggestion[] => {
    const examples = fitting.filter((example) => example.partners.includes(partner)).slice(0, MOST);
    return marked.has(partner) || examples.length === 0
      ? []
      : [{ kind: "partner", instrument, partner, examples }];
  });
}

function articleSpots(
  tables: readonly AgreementTable[],
  instrument: CoreInstrument,
  fitting: readonly CatalogueExample[],
): Suggestion[] {
  const citing = new Map<string, { readonly table: AgreementTable; readonly rows: number[] }>();
  const here = new Set<string>();
  for (const table of tables) {
    for (const agreement of table.agreements) {
      for (const { law, article } of citedIn(agreement.text.legalBasis)) {
        const key = `${law} ${article}`;
        const known = citing.get(key);
        if (!known) citing.set(key, { table, rows: [agreement.row] });
        else if (known.table === table && !known.rows.includes(agreement.row)) known.rows.push(agreement.row);
        if (agreement.instrument === instrument) here.add(key);
      }
    }
  }
  const spots = new Map<string, Suggestion>();
  for (const { law, article } of fitting.flatMap(articlesOf)) {
    const key = `${law} ${article}`;
    const known = citing.get(key);
    if (!known || here.has(key) || spots.has(key)) continue;
    const examples = fitting.filter((example) =>
      articlesOf(example).some((cited) => cited.law === law && cited.article === article),
    );
    const sheetName = known.table === tables[0] ? null : known.table.sheetName;
    const { rows } = known;
    spots.set(key, {
      kind: "article",
      instrument,
      law,
      article,
      rows,
      sheetName,
      examples: examples.slice(0, MOST),
    });
  }
  return [...spots.values()];
}
