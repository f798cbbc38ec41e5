import { unzipSync } from "fflate";
import { examplesFor } from "../../src/catalog/catalog";
import { testWorkbook } from "../../src/excel/testing/bench";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { openBench } from "../support/open-bench";
import { REGION_WORKBOOKS } from "../support/region-workbooks";

const texts = createTexts("nl");

/** What the add-in keeps in the workbook, and where a file says that it has such a part. */
const OURS = /^customXml\/|^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

/** The merges of a sheet in one order, which is without meaning. */
const sorted = (merges: string): string =>
  merges
    .split(/(?<=\/>)/)
    .sort()
    .join("");

/**
 * A part as it is compared. Some things say nothing to who opens the file: line ends and quotes, the order of merges, which cells of a row have
 * something in them ("spans", a hint), and that formulas are to be worked out, since the workbench does not do that itself.
 */
const asCompared = (xml: string): string =>
  xml
    .replace(/(?:<mergeCell ref="[^"]*"\/>)+/, sorted)
    .replace(/ spans="\d+:\d+"/g, "")
    .replace(/<calcPr fullCalcOnLoad="1"\/>| fullCalcOnLoad="1"/, "")
    .replaceAll("&apos;", "'")
    .replace(/^(<\?xml[^>]*>)\s*/, "$1");

/** The parts of a saved file that are not the add-in's. */
const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(file))
      .filter(([name]) => !OURS.test(name))
      .map(([name, bytes]) => [name, asCompared(Buffer.from(bytes).toString("latin1"))]),
  );

/** The parts in which the workbook keeps what the add-in knows. */
const keptIn = (file: Uint8Array): string[] =>
  Object.keys(unzipSync(file)).filter((name) => /^customXml\/item\d+\.xml$/.test(name));

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));

test.each(REGION_WORKBOOKS)(
  "%s: an insertion that is taken back leaves every part of the file as it was",
  async (book) => {
    const { host, gateway, workbook } = openBench(testWorkbook(book), { excelApi: 13 });
    const session = new PaneSession(gateway);
    await session.start();
    const [, second] = workbook.sheets;
    if (!session.table && second) {
      host.activateSheet(second.id);
      await session.refresh();
    }
    const before = partsOf(workbook.save());
    const kept = keptIn(workbook.save());
    const examples = examplesFor("programma").slice(0, 2).map(filledAsUsual);
    await insertExamples.perform(session, {
      examples,
      afterRow: null,
      texts,
      evenIfThere: true,
      evenIfElsewhere: true,
    });
    expect(changed(before, partsOf(workbook.save()))).not.toEqual([]);
    await undo.perform(session, session.store.get().notice?.recoveryId ?? "");
    expect(changed(before, partsOf(workbook.save()))).toEqual([]);
    expect(keptIn(workbook.save())).toEqual(kept);
  },
);
