import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { examplesFor } from "../../src/catalog/catalog";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { clearMarks, markAll, markErrors } from "../../src/taskpane/commands/marks";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import type { Actor } from "../../src/workbench/host/workbench-host";
import { actionBook, AGREEMENTS } from "./testing/action-book";
import { openActionPane, sessionFor, type ActionPane } from "./testing/action-pane";
import { heard } from "./testing/open-reader";

/**
 * The user, a colleague and the add-in take turns at random. Three laws: the add-in never loses what somebody typed; its
 * marks can be taken away without a trace; and what the pane shows is what a full check finds.
 */

const BOOK = actionBook([
  ...AGREEMENTS,
  ...AGREEMENTS.map((cells, index) => [...cells.slice(0, 15), `Tweede ${index}`]),
]);
const LAST_COLUMN = 15;
const texts = createTexts("nl");

/** What persons do; `at` and `column` are places as shares, so that they fit a table of any length. */
type Deed =
  | {
      readonly by: Actor;
      readonly does: "type" | "insert" | "remove" | "sort";
      readonly at: number;
      readonly column: number;
    }
  | { readonly by: "add-in"; readonly does: keyof typeof ADD_IN; readonly at: number };

const lastRow = ({ sheet }: ActionPane): number => sheet.usedArea(true)?.bottom ?? 1;
const findings = ({ session }: ActionPane) => {
  const { located } = session.store.get();
  return located.kind === "table" ? located.findings : [];
};

const ADD_IN = {
  fix: async (pane: ActionPane, at: number) => {
    const can = findings(pane).filter(({ fix, suggestions }) => fix ?? suggestions?.[0]);
    const one = can[Math.floor(at * can.length)];
    const changes = one?.fix ?? one?.suggestions?.[0]?.changes;
    if (changes) await applyChanges.perform(pane.session, { label: "herstel", changes });
  },
  insert: async (pane: ActionPane, at: number) => {
    const all = examplesFor("programma");
    const example = all[Math.floor(at * all.length)];
    const examples = example ? [filledAsUsual(example)] : [];
    await insertExamples.perform(pane.session, { examples, afterRow: null, texts });
  },
  undo: (pane: ActionPane, at: number) => takeBack(pane, at, "write-"),
  undoMarks: (pane: ActionPane, at: number) => takeBack(pane, at, "deed-"),
  markAll: (pane: ActionPane) => markAll.perform(pane.session),
  markErrors: (pane: ActionPane) => markErrors.perform(pane.session),
  clearMarks: (pane: ActionPane) => clearMarks.perform(pane.session),
};
const MARKING = new Set<keyof typeof ADD_IN>(["markAll", "markErrors", "clearMarks", "undoMarks"]);

/** Takes one of the pane's deeds back, or makes it again; deeds of one kind, so that marks do not change which one. */
async function takeBack({ session }: ActionPane, at: number, kind: string): Promise<void> {
  const of = session.store.get().history.filter(({ recoveryId }) => recoveryId.startsWith(kind));
  const deed = of[Math.floor(at * of.length)];
  if (deed) await (deed.isUndone ? redo : undo).perform(session, deed.recoveryId);
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const person = fc.record({
  by: fc.constantFrom<Actor>("user", "colleague"),
  does: fc.constantFrom("type", "type", "type", "insert", "remove", "sort"),
  at: share,
  column: share,
});
const addIn = fc.record({
  by: fc.constant("add-in" as const),
  does: fc.constantFrom<keyof typeof ADD_IN>(
    ...(Object.keys(ADD_IN) as (keyof typeof ADD_IN)[]),
    "fix",
    "undo",
  ),
  at: share,
});
const deeds = fc.array(fc.oneof(person, addIn, addIn), { minLength: 4, maxLength: 14 }) as fc.Arbitrary<
  Deed[]
>;

/** A person's turn. What is typed is different each time, and sometimes untidy, so that the add-in wants to change it. */
function act(
  { host, sheet }: ActionPane,
  deed: Exclude<Deed, { by: "add-in" }>,
  number: number,
  last: number,
): void {
  const row = 1 + Math.floor(deed.at * last);
  const column = Math.floor(deed.column * (LAST_COLUMN + 1));
  if (deed.does === "insert") host.userInsertRows(sheet.id, row, 1, deed.by);
  // A table of one row less would not be a table for long.
  else if (deed.does === "remove" && last > 4) host.userDeleteRows(sheet.id, row, 1, deed.by);
  else if (deed.does === "sort")
    host.userSort(
      sheet.id,
      { top: 1, left: 0, bottom: last, right: LAST_COLUMN },
      column,
      deed.at < 0.5,
      deed.by,
    );
  else host.userEdit(sheet.id, row, column, { value: `getypt${number}  ${column}` }, deed.by);
}

/** Everything that was typed and is still there, as "typed|what else was typed in its row". */
function typed({ sheet }: ActionPane): string[] {
  const area = { top: 1, left: 0, bottom: sheet.usedArea(true)?.bottom ?? 1, right: LAST_COLUMN + 3 };
  return sheet.values(area).flatMap((cells) => {
    const words = cells.flatMap((cell) => /getypt\d+/u.exec(String(cell))?.[0] ?? []);
    return words.length === 0 ? [] : [words.join("|")];
  });
}

/** The pane after these deeds, without marks at the end. */
async function play(
  list: readonly Deed[],
  withMarks: boolean,
  check: (pane: ActionPane, deed: Deed) => Promise<void>,
) {
  const pane = await openActionPane(BOOK, { follows: true });
  for (const [number, deed] of list.entries()) {
    if (deed.by !== "add-in") act(pane, deed, number, lastRow(pane));
    else if (withMarks || !MARKING.has(deed.does)) {
      const before = typed(pane).sort();
      await ADD_IN[deed.does](pane, deed.at);
      expect(typed(pane).sort()).toEqual(before);
    }
    await heard();
    await pane.session.refresh();
    await check(pane, deed);
  }
  if (withMarks) await clearMarks.perform(pane.session);
  await pane.session.stop();
  return pane;
}

/** What somebody finds who opens the pane now. */
async function freshFindings(): Promise<unknown> {
  const session = sessionFor();
  await session.refresh();
  await session.complete();
  const { located } = session.store.get();
  return located.kind === "table" ? located.findings : located.kind;
}

/** Every part of the saved workbook, in lines that a failing test can show. */
function partsOf({ workbook }: ActionPane): Record<string, readonly string[]> {
  const parts = Object.entries(unzipSync(workbook.save()));
  // Parts of the add-in's own memory carry ids by chance.
  const lines = (bytes: Uint8Array) =>
    strFromU8(bytes)
      .replace(/\{[0-9A-F-]{36}\}/giu, "{id}")
      .split(/(?<=>)(?=<)/u);
  return Object.fromEntries(parts.map(([name, bytes]) => [name, lines(bytes)]));
}

/** Few runs, and the first failure as it is: MODEL_RUNS=500 takes longer, and makes what fails as short as can be. */
const asked = process.env["MODEL_RUNS"];
const RUNS = { seed: 20_260_101, numRuns: Number(asked ?? 10), endOnFailure: asked === undefined };

test("nothing typed is lost, and the pane shows what a full check finds", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      await play(list, true, async (pane, deed) => {
        if (deed.by === "add-in" && MARKING.has(deed.does)) return;
        const { located } = pane.session.store.get();
        const shown = located.kind === "table" ? located.findings : located.kind;
        expect(shown).toEqual(await freshFindings());
      });
    }),
    RUNS,
  );
});

test("marks are taken away without a trace", async () => {
  const nothing = () => Promise.resolve();
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const marked = await play(list, true, nothing);
      const without = await play(list, false, nothing);
      expect(partsOf(marked)).toEqual(partsOf(without));
    }),
    RUNS,
  );
});
