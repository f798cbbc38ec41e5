import { createGateway } from "../../../src/excel/office-gateway";
import { excelSupports, prepareNode } from "../../../src/excel/testing/bench";
import type { PaneCommand } from "../../../src/taskpane/commands/command";
import type { Notice } from "../../../src/taskpane/state/pane-state";
import { PaneSession } from "../../../src/taskpane/state/pane-session";
import { createHost } from "../../../src/workbench/host/create-host";
import { loadOffice } from "../../../src/workbench/host/node/load-office";
import type { Fault } from "../../support/faults";
import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/package/document";
import { openWorkbook } from "../../../src/workbench/package/open";

/** The pane's session over Microsoft's library over the workbench, as an action is tried on it. */
export interface ActionPane {
  readonly session: PaneSession;
  readonly host: ReturnType<typeof createHost>;
  readonly workbook: WorkbookDocument;
  readonly sheet: SheetDocument;
  /** Every message that the pane told, in order; a test may empty it. */
  readonly told: Notice[];
  /** Everything of the workbook that an action may touch, as lines that a failing test can show. */
  picture(): string[];
  /** Lets the n-th request from now on go wrong. */
  failAt(request: number, fault: Fault): void;
  /** Just before Excel hears the n-th request from now on, something else happens in the workbook, once. */
  before(request: number, event: () => void): void;
  /** From now on nothing goes wrong or happens. */
  clear(): void;
  perform<Input>(command: PaneCommand<Input>, input: Input): Promise<void>;
}

const open: PaneSession[] = [];
// A pane that was refused asks again by itself.
afterEach(async () => {
  for (const session of open.splice(0)) await session.stop();
});

/** A session that is stopped after the test. */
export function sessionFor(timeoutMs = 5_000): PaneSession {
  const session = new PaneSession(createGateway({ timeoutMs }));
  open.push(session);
  return session;
}

/**
 * Opens the workbook and lets a pane read and check it. Unless it `follows`, the pane hears no events: nothing happens by
 * itself.
 */
export async function openActionPane(
  bytes: Uint8Array,
  { follows = false }: { readonly follows?: boolean } = {},
): Promise<ActionPane> {
  prepareNode();
  const opened = openWorkbook(bytes);
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) throw new Error("the workbook does not open");
  const { workbook } = opened;
  const host = createHost(workbook);
  loadOffice().attachHost(host);
  excelSupports(15);
  const session = sessionFor();
  const told = listenTo(session);
  await (follows ? session.start() : session.refresh());
  await session.complete();
  const plan = planOf(host);
  return {
    session,
    host,
    workbook,
    sheet,
    told,
    picture: () => pictureOf(workbook),
    failAt(request, fault) {
      if (fault === "answer-lost") plan.lost = host.log.requests + request;
      else host.faults.failAt(request, fault);
    },
    before(request, event) {
      plan.event = { at: host.log.requests + request, happen: event };
    },
    clear() {
      plan.lost = null;
      plan.event = null;
      host.faults.clear();
    },
    async perform(command, input) {
      if (!command.enabled(session.store.get())) throw new Error(`${command.id} cannot be chosen now`);
      await command.perform(session, input);
    },
  };
}

function listenTo(session: PaneSession): Notice[] {
  const told: Notice[] = [];
  const notify = session.notify.bind(session);
  session.notify = (notice) => {
    if (notice) told.push(notice);
    notify(notice);
  };
  return told;
}

interface Plan {
  /** The number of the request whose answer gets lost. */
  lost: number | null;
  event: { readonly at: number; readonly happen: () => void } | null;
}

function planOf(host: ActionPane["host"]): Plan {
  const plan: Plan = { lost: null, event: null };
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    const before = host.log.requests;
    if (plan.event?.at === before + 1) {
      plan.event.happen();
      plan.event = null;
    }
    const result = process(body, flags);
    const isLost = host.log.requests > before && host.log.requests === plan.lost;
    return isLost ? { ok: false, hostError: 5012 } : result;
  };
  return plan;
}

/** Own examples get ids by chance; which rows came from which example stays harmlessly when the rows are taken away. */
const BY_CHANCE = /own-[a-z0-9]+-[a-z0-9]+|"madeRows":\[(?:\[[^\]]*\],?)*\]/gu;

function pictureOf(workbook: WorkbookDocument): string[] {
  return [
    ...workbook.sheets.flatMap((sheet) => sheetLines(sheet).map((line) => `${sheet.name} ${line}`)),
    `in front ${workbook.sheets.find(({ id }) => id === workbook.activeSheetId)?.name ?? ""}`,
    ...workbook.names.map(({ name, formula }) => `name ${name} ${formula}`).sort(),
    // What the filter remembers beside the state is for later sessions and may be missing.
    ...workbook.customXmlParts
      .map(({ xml }) => /<state>.*<\/state>/u.exec(xml)?.[0].replace(BY_CHANCE, "") ?? "")
      .filter((state) => state !== "" && !NOTHING_KEPT.has(state)),
  ];
}

/** A workbook that keeps nothing is as good as one without a part of ours. */
const NOTHING_KEPT = new Set([
  "<state>{}</state>",
  '<state>{"mappings":[],"ruleLevels":{},"accepted":[],"namedFilters":[],"ownExamples":[],"more":{}}</state>',
]);

function sheetLines(sheet: SheetDocument): string[] {
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const rows = Array.from({ length: used.bottom + 1 }, (_, row) => {
    const cells = Array.from({ length: used.right + 1 }, (__, column) => {
      const { text, formula } = sheet.cell(row, column);
      return formula === null ? text : `=${formula}`;
    });
    const { hidden, height } = sheet.row(row);
    return `row ${cells.join("|").replace(/\|+$/u, "")}${hidden ? " hidden" : ""} ${String(height)}`;
  });
  return [
    ...rows,
    `filter ${JSON.stringify(sheet.autoFilter && [sheet.autoFilter.area, [...sheet.autoFilter.criteria]])}`,
    `merges ${JSON.stringify(sheet.merges)} tables ${JSON.stringify(sheet.tables.map(({ area }) => area))}`,
    ...sheet.conditionalFormats.map(({ areas, formulas }) => `format ${JSON.stringify([areas, formulas])}`),
    ...sheet.validations.map(({ areas, formula1 }) => `list ${JSON.stringify([areas, formula1])}`),
  ];
}
