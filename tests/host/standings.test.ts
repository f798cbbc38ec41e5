import { readdirSync } from "node:fs";
import { EXAMPLES, examplesFor } from "../../src/catalog/catalog";
import { EARLIER_VERSIONS } from "../../src/catalog/known-examples";
import { standingsOf } from "../../src/catalog/standing/standing";
import { suggestionsFor } from "../../src/catalog/standing/suggestions";
import { articlesOf } from "../../src/catalog/search/filter";
import { createTexts } from "../../src/i18n/texts";
import { foldedKey } from "../../src/partners/spelling";
import type { AgreementTable } from "../../src/table/agreement-table";
import { locateTable } from "../../src/table/locate-table";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { standingsIn } from "../../src/taskpane/examples/standings-in";
import { readSnapshots } from "../support/read-snapshots";
import { openLayout } from "./testing/insert-into";
import { LAYOUTS, toldOf } from "./testing/layouts";

/** What the pane says of the examples in tables as regions keep them: which stand there, and what is missing. */

const texts = createTexts("nl");
const FILES = readdirSync("tests/workbooks").filter((name) => name.endsWith(".xlsx"));

function tableOf(file: string): AgreementTable {
  for (const snapshot of readSnapshots(`tests/workbooks/${file}`)) {
    const located = locateTable(snapshot);
    if (located.ok) return located.table;
  }
  throw new Error(`no table in ${file}`);
}

/** Made of earlier wordings of examples; the others have words of their own, or of a program. */
const WITH_EXAMPLES = new Set([
  "01-plat.xlsx",
  "02-titelblok.xlsx",
  "04-exceltabel.xlsx",
  "05-tussenkoppen.xlsx",
  "07-rommelig.xlsx",
]);

describe.each(FILES)("%s", (file) => {
  const table = tableOf(file);
  const standings = standingsOf(table, EXAMPLES, [], EARLIER_VERSIONS);

  test("a row with the text of an earlier version is like its example, and no version is claimed for it", () => {
    const rowsBy = new Map(table.agreements.map(({ row, text }) => [foldedKey(text.agreement), row]));
    const expected = EARLIER_VERSIONS.flatMap(({ id, version, agreement }) => {
      const row = rowsBy.get(foldedKey(agreement));
      return row === undefined ? [] : [{ id, version }];
    });
    for (const { id, version } of expected) {
      const standing = standings.get(id);
      expect([id, standing?.oldWording]).toEqual([id, version]);
      // Nothing tells that the pane made it: the region may have written it itself.
      expect(standing).toMatchObject({ kind: "similar", newer: null });
    }
    if (WITH_EXAMPLES.has(file)) expect(expected.length).toBeGreaterThan(20);
    expect([...standings.values()].filter(({ kind }) => kind === "same")).toEqual([]);
  });

  test("what is suggested is not there: no agreement of the partner, no citation of the article", () => {
    for (const spot of suggestionsFor(table, EXAMPLES, standings)) {
      const here = table.agreements.filter(({ instrument }) => instrument === spot.instrument);
      expect(spot.examples.filter(({ id }) => standings.has(id))).toEqual([]);
      expect(spot.examples.every(({ instrument }) => instrument === spot.instrument)).toBe(true);
      if (spot.kind === "instrument") expect(here).toEqual([]);
      if (spot.kind === "partner") {
        const column = table.partners.findIndex(({ partner }) => partner === spot.partner);
        expect(here.map(({ marks }) => (marks[column] ?? "").trim()).filter((mark) => mark !== "")).toEqual(
          [],
        );
      }
      if (spot.kind === "article") {
        expect(spot.rows.length).toBeGreaterThan(0);
        for (const example of spot.examples) {
          expect(articlesOf(example)).toContainEqual({ law: spot.law, article: spot.article });
        }
      }
    }
  });
});

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  // Among them some with partners of every kind, several articles, and a lid.
  const examples = layout.only ? examplesFor(layout.only) : EXAMPLES.filter((__, index) => index % 6 === 0);

  test("every example that was inserted is known as the same, also without what the workbook keeps of it", async () => {
    const { session } = await openLayout(layout);
    await insertExamples.perform(session, { examples: examples.map(filledAsUsual), afterRow: null, texts });
    expect(session.store.get().notice).toMatchObject({ ...toldOf(layout, examples), count: examples.length });
    const { table } = session;
    if (!table) throw new Error("no table");
    const { workbook } = session.store.get();
    for (const kept of [workbook, { ...workbook, more: {} }]) {
      const standings = standingsIn(table, kept, EXAMPLES);
      const notSame = examples.flatMap(({ id }) => {
        const standing = standings.get(id);
        return standing?.kind === "same" ? [] : [[id, standing?.differences]];
      });
      expect(notSame).toEqual([]);
    }
  });
});
