import { insertionsOf, type InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { SheetRef, Watch } from "../../excel/gateway";
import type { Texts } from "../../i18n/texts";
import { loadStatutes } from "../../law/texts/load-statutes";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import { withoutColumn } from "../examples/left-out";
import type { CheckedSheet } from "../state/other-sheet";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type Message, type Notice } from "../state/pane-state";
import { askFirst } from "./ask-before-inserting";
import { hasTable, type PaneCommand } from "./command";
import type { FilledExample, SheetPart } from "./examples-to-insert";
import { filterFit, filterFitElsewhere } from "./filter-fit";
import { keepProvenance, planExamples, rowsAndHeadings } from "./planned-examples";
import { rowNumbers } from "./row-numbers";
import { takeBackTogether, wayBackTogether, type Written } from "./written-together";

interface InsertApartInput {
  readonly parts: readonly SheetPart[];
  readonly texts: Texts;
  /** Also where an example stands in a table already. Default: the user is asked first. */
  readonly evenIfThere?: boolean;
  /** Called when all of them are in, with the rows on each sheet. */
  readonly onDone?: (rows: string) => void;
}

interface InsertedPart extends Written {
  readonly rows: readonly number[];
  readonly plans: readonly InsertionPlan[];
}

/**
 * Inserts examples on several sheets, each at the end of its core instrument on the sheet that is kept for that. All of them
 * go in or none: where one sheet cannot be written, what is in on the others is taken back. One press takes back all.
 */
export const insertApart: PaneCommand<InsertApartInput> = {
  id: "insertApart",
  label: "examples.insertApart",
  icon: "insert",
  enabled: hasTable,
  perform: (session, input) => {
    const { parts, texts, evenIfThere = false } = input;
    return session.stoppably(["insertApart", parts, evenIfThere], async (watch) => {
      const { table } = session;
      const statutes = await loadStatutes();
      const examples = parts.flatMap((part) => part.examples);
      if (!table || examples.length === 0) return;
      if (!statutes) return session.notify({ intent: "error", key: "examples.noTexts" });
      const asked = { examples, afterRow: null, texts, evenIfElsewhere: true, evenIfThere };
      const question = await askFirst(session, table, asked, {
        here: () => insertApart.perform(session, { ...input, evenIfThere: true }),
        onSheet: () => Promise.resolve(),
        apart: () => Promise.resolve(),
      });
      if (question) return session.notify(question);
      const done: InsertedPart[] = [];
      for (const part of parts) {
        const went = await insertPart(session, part, texts, statutes, watch);
        if ("intent" in went) return stopped(session, went, done);
        done.push(went);
      }
      const recoveryId = session.ways.add(wayBackTogether(session, done));
      await keepProvenance(session, examples, recoveryId);
      const rows = done
        .map(({ sheet, rows: own }) =>
          texts.t("examples.namedRowOnSheet", { row: rowNumbers(own), sheet: sheet.name }),
        )
        .join(", ");
      const outside = await outsideFilters(session, done, watch);
      session.notify({ ...noticeOf(done, examples, rows, texts, outside), recoveryId });
      for (const { sheet } of done) session.others.doubt(sheet.id);
      await session.refresh();
      input.onDone?.(rows);
    });
  },
};

/** Writes what belongs on one sheet; gives the message why that could not be done, and then nothing of it is in. */
async function insertPart(
  session: PaneSession,
  { sheet, examples }: SheetPart,
  texts: Texts,
  statutes: StatuteTexts,
  watch: Watch,
): Promise<InsertedPart | Notice> {
  const found = await tableOn(session, sheet, watch);
  if ("intent" in found) return found;
  const { table, snapshot } = found;
  const plans = planExamples(table, { examples, afterRow: null, texts }, snapshot, statutes);
  const insertions = insertionsOf(plans);
  const isFront = sheet.id === session.store.get().sheet?.id;
  const column = table.roles.agreement?.column;
  const result = await session.gateway.write(sheet.id, examples[0]?.example.title ?? "", insertions, {
    tableArea: table.area,
    snapshot,
    watch,
    ...(isFront && column !== undefined ? { selectColumn: column } : {}),
  });
  if (!result.ok) return aboutSheet(obstacleNotice(result.obstacle), sheet);
  const { recoveryId, conflicts } = result.value;
  if (conflicts.length > 0) {
    const left = await takeBackTogether(session, [{ sheet, recoveryId }]);
    return aboutSheet(halfOr({ intent: "warning", key: "obstacle.changed-meanwhile" }, session, left), sheet);
  }
  const [rows] = rowsAndHeadings(insertions, result.value);
  return { sheet, recoveryId, rows, plans };
}

/** The table as it is on a sheet now: of the sheet on screen what the pane shows, of another one what is read there. */
async function tableOn(
  session: PaneSession,
  sheet: SheetRef,
  watch: Watch,
): Promise<Pick<CheckedSheet, "table" | "snapshot"> | Notice> {
  const { table, basis } = session;
  if (table && basis && basis.sheetId === sheet.id) return { table, snapshot: basis };
  const read = await session.checkSheet(sheet.id, watch);
  if (!read.ok) return aboutSheet(obstacleNotice(read.obstacle), sheet);
  return read.value ?? { intent: "warning", key: "examples.apartNoTable", params: { sheet: sheet.name } };
}

/** On which sheets a filter is on that some of the new rows do not fit. */
async function outsideFilters(
  session: PaneSession,
  done: readonly InsertedPart[],
  watch: Watch,
): Promise<readonly Message[]> {
  const onScreen = session.store.get().sheet?.id;
  const names: string[] = [];
  let count = 0;
  for (const { sheet, rows } of done) {
    const { outside } =
      sheet.id === onScreen
        ? await filterFit(session, sheet.id, rows)
        : await filterFitElsewhere(session, sheet.id, rows, watch);
    if (outside.length > 0) names.push(`‘${sheet.name}’`);
    count += outside.length;
  }
  if (count === 0) return [];
  return [{ plural: "examples.apartOutside", count, params: { sheets: names.join(", ") } }];
}

const aboutSheet = (notice: Notice, { name }: SheetRef): Notice => ({
  ...notice,
  besides: [{ key: "examples.apartSheet", params: { sheet: name } }],
});

/** One sheet could not be written: what is in on the others goes again. */
async function stopped(session: PaneSession, why: Notice, done: readonly Written[]): Promise<void> {
  const left = await takeBackTogether(session, done);
  const { sheet } = session.store.get();
  // What the failed write left half done on its own sheet goes with the rest.
  const half = why.recoveryId !== undefined && sheet ? [{ sheet, recoveryId: why.recoveryId }] : [];
  session.notify(left.length > 0 ? halfOr(why, session, [...left, ...half]) : why);
  await session.refresh();
}

/** The message as it is, or that part of the work is still there, with the way to take that back. */
const halfOr = (notice: Notice, session: PaneSession, left: readonly Written[]): Notice =>
  left.length === 0
    ? notice
    : {
        intent: "warning",
        key: "obstacle.half",
        recoveryId: session.ways.add(wayBackTogether(session, left)),
      };

function noticeOf(
  done: readonly InsertedPart[],
  examples: readonly FilledExample[],
  rows: string,
  texts: Texts,
  outside: readonly Message[],
): Notice {
  const names = withoutColumn(
    done.flatMap(({ plans }) => plans),
    texts,
  );
  const besides: readonly Message[] = [
    ...outside,
    ...(names === "" ? [] : [{ key: "examples.without", params: { names } } as const]),
  ];
  return {
    intent: outside.length > 0 ? "warning" : "success",
    plural: "examples.insertedApart",
    count: examples.length,
    params: { rows },
    ...(besides.length > 0 ? { besides } : {}),
    inHistory: {
      plural: "history.inserted",
      count: examples.length,
      params: { title: examples[0]?.example.title ?? "" },
    },
    ofWorkbook: true,
  };
}
