import { KNOWN_EXAMPLES } from "../../src/catalog/known-examples";
import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { createFacetIndex } from "../../src/facets/facet-index";
import bkl from "../../src/law/texts/bkl.json";
import ob from "../../src/law/texts/ob.json";
import ow from "../../src/law/texts/ow.json";
import { statuteTexts } from "../../src/law/texts/make-statutes";
import { checkTable, recheckRows, startCheck } from "../../src/rules/engine";
import { forgetTexts } from "../../src/rules/memo";
import type { RuleSettings } from "../../src/rules/rule";
import type { AgreementTable } from "../../src/table/agreement-table";
import { locateTable } from "../../src/table/locate-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { ownFieldRules, valibotFieldRules, zodFieldRules } from "./field-rules";
import { add, addBoth, ms, times } from "./figures";
import { allDifferent, generateSnapshot } from "./generate-table";
import { itemsJsRecount } from "./itemsjs-recount";
import { measure, repeat, type Measured } from "./measure";

/** The statute texts and examples as a pane that has just started has them: nothing of them was looked at yet. */
export const newSettings = (): RuleSettings => ({
  examples: [...KNOWN_EXAMPLES],
  statutes: statuteTexts([ow, ob, bkl]),
});

let seed = 1;

const asTheyAre = (values: SheetSnapshot["values"]): SheetSnapshot["values"] => values;

/** A table that no run has seen before. */
export function newTable(rows: number, change = asTheyAre): AgreementTable {
  const snapshot = generateSnapshot(rows, seed++);
  const located = locateTable({ ...snapshot, values: change(snapshot.values) });
  if (!located.ok) throw new Error(located.problem.code);
  return located.table;
}

/** The speed of the engine, each figure on tables of its own. */
export function measureEngine(): void {
  const first = newTable(10_000);
  const began = performance.now();
  checkTable(first, newSettings());
  add("the very first check of a process, 10,000 rows", performance.now() - began, ms);
  measureChecks();
  const table = newTable(10_000);
  add("find the table, 10,000 rows", measure(locateTable, () => generateSnapshot(10_000, seed++)).median, ms);
  addBoth("re-check of one changed row, 10,000 rows", recheckOneRow(table, newSettings()), 2);
  addBoth(
    "the same where one sentence fills the table",
    recheckOneRow(oneSentence(table), newSettings(), 25),
    2,
  );
  const facets = createFacetIndex(table, checkTable(table, newSettings()));
  const choice = toggleValue(toggleValue(NO_CHOICE, "keyword", "participatie"), "partner", "gemeente");
  const recount = repeat(() => facets.evaluate(choice)).median;
  add("recount of all facets, 10,000 rows", recount, ms, 16);
  const peer = itemsJsRecount(table, choice);
  if (peer.rows !== facets.evaluate(choice).rows.length) throw new Error("itemsjs finds other rows");
  add("recount against itemsjs, 10,000 rows (same run)", recount / peer.median, times, 1);
  measureFieldRules();
}

function measureChecks(): void {
  const sizes = [1_000, 10_000, 100_000];
  const cold = sizes.map((rows) => {
    const measured = measure(
      ({ table, settings }) => checkTable(table, settings),
      () => {
        forgetTexts();
        return { table: newTable(rows), settings: newSettings() };
      },
      rows > 10_000 ? 1 : 15,
    );
    addBoth(`check ${rows} rows, texts never seen`, measured, rows === 10_000 ? 120 : undefined);
    return measured.median / rows;
  });
  add("cost per row, 10,000 against 1,000 (1 = linear)", (cold[1] ?? 0) / (cold[0] ?? 1), times);
  add("cost per row, 100,000 against 10,000 (1 = linear)", (cold[2] ?? 0) / (cold[1] ?? 1), times);
  // No target: no region's table is like this.
  const different = measure(
    ({ table, settings }) => checkTable(table, settings),
    () => {
      forgetTexts();
      return { table: newTable(10_000, allDifferent), settings: newSettings() };
    },
    5,
  );
  addBoth("check 10000 rows, every text of B and C once", different);
  const settings = newSettings();
  const table = newTable(10_000);
  // A copy each time: what the engine remembers of a table must not make the next run look faster.
  const again = measure(
    (copy) => checkTable(copy, settings),
    () => ({ ...table, agreements: [...table.agreements] }),
  );
  addBoth("check 10000 rows again, the same texts", again);
}

/** Every agreement says nearly the same: one that differs from the others in a word or two. */
function oneSentence(table: AgreementTable): AgreementTable {
  const agreements = table.agreements.map((agreement, index) => ({
    ...agreement,
    text: {
      ...agreement.text,
      agreement: `Partijen bespreken zaak ${index} in het regionaal overleg van de maand na de melding ervan.`,
    },
  }));
  return { ...table, agreements };
}

/** So many different texts are put in. */
const EDITS = 500;

/** One cell after another is changed, in rows all over the table; what is measured is the check alone. */
function recheckOneRow(start: AgreementTable, of: RuleSettings, runs = 200): Measured {
  const edits = newTable(EDITS).agreements.map(({ text }) => text.agreement);
  let current = start;
  let check = startCheck(start, of);
  let round = 0;
  const change = (): number => {
    const at = (round * 7919) % current.agreements.length;
    const agreements = [...current.agreements];
    const agreement = agreements[at];
    if (!agreement) return 0;
    const text = { ...agreement.text, agreement: edits[round++ % edits.length] ?? "" };
    agreements[at] = { ...agreement, text };
    current = { ...current, agreements };
    return agreement.row;
  };
  return measure((row) => void (check = recheckRows(check, current, [row])), change, runs);
}

/** The rules about one field each beside the same in valibot and zod, which see each table one after the other. */
function measureFieldRules(): void {
  const own = (): Measured =>
    measure(ownFieldRules, () => {
      forgetTexts();
      return newTable(10_000);
    });
  const ours = own().median;
  add("field rules, 10,000 rows", ours, ms);
  for (const [name, rules] of Object.entries({ valibot: valibotFieldRules, zod: zodFieldRules })) {
    const peer = measure(rules, () => newTable(10_000)).median;
    add(`the same rules in ${name}`, peer, ms);
    add(`ours against ${name} (same run, below 1 = quicker)`, ours / peer, times);
  }
}
