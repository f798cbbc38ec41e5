import type { Watch } from "../gateway";
import type { Session } from "../office/run";
import { stop } from "../obstacles";
import { batchSteps, fillSteps } from "./fill";
import { MARK_NAME, markFormula, readMark, type Mark } from "./mark";
import type { SheetSpec } from "./sheet-spec";

/** What one request may hold: the limit on the web is 5 MB, counted in a way that is not documented. */
const REQUEST_BYTES = 1_000_000;

/** A sheet of the workbook, with the add-in's mark when it made the sheet. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark | null;
  readonly inFront: boolean;
  readonly visible: boolean;
}

/** All sheets, in two requests. Refuses a workbook in which no sheet can be made. */
export async function readStanding(session: Session): Promise<readonly StandingSheet[]> {
  const { workbook } = session.context;
  workbook.load("readOnly");
  const protection = workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const front = workbook.worksheets.getActiveWorksheet().load("id");
  await session.sync();
  if (workbook.readOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  if (protection.protected) {
    throw stop("protected", "the workbook's structure is protected");
  }
  const asked = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    item: sheet.names.getItemOrNullObject(MARK_NAME).load("formula"),
  }));
  await session.sync();
  return asked.map(({ id, name, visible, item }) => ({
    id,
    name,
    visible,
    mark: item.isNullObject ? null : readMark(item.formula),
    inFront: id === front.id,
  }));
}

/** Adds a sheet under a name that is free, marks it as being made, and fills it; gives its id. */
export async function fillSheet(
  session: Session,
  spec: SheetSpec,
  name: string,
  token: string,
  watch?: Watch,
): Promise<string> {
  const [first = [], ...more] = batchSteps(fillSteps(spec), REQUEST_BYTES);
  const added = session.context.workbook.worksheets.add(name).load("id");
  added.names.add(MARK_NAME, markFormula({ kind: "making", token })).visible = false;
  first.forEach(({ queue }) => queue(added));
  await session.sync();
  const { id } = added;
  const sheet = session.context.workbook.worksheets.getItem(id);
  for (const [index, batch] of more.entries()) {
    watch?.onProgress(index + 1, more.length + 1);
    batch.forEach(({ queue }) => queue(sheet));
    await session.sync();
  }
  return id;
}

interface NewPlace {
  readonly name: string;
  /** null makes it the user's own sheet. */
  readonly mark: Mark | null;
  /** Ids of the sheets that go. */
  readonly old: readonly string[];
}

/** Takes the old sheets away, gives the new one its name and mark, and brings it to the front. */
export async function takePlace(session: Session, id: string, { name, mark, old }: NewPlace): Promise<null> {
  const { worksheets } = session.context.workbook;
  old.forEach((oldId) => worksheets.getItem(oldId).delete());
  const sheet = worksheets.getItem(id);
  sheet.name = name;
  const item = sheet.names.getItem(MARK_NAME);
  if (mark) {
    item.formula = markFormula(mark);
  } else {
    item.delete();
  }
  sheet.activate();
  await session.sync();
  return null;
}

/** Brings one sheet to the front, where it is still there, and takes the other away. */
export async function leaveFor(session: Session, homeId: string | null, id: string | null): Promise<null> {
  const { worksheets } = session.context.workbook;
  if (homeId !== null) worksheets.getItemOrNullObject(homeId).activate();
  if (id !== null) worksheets.getItem(id).delete();
  await session.sync();
  return null;
}

/** How many Excel tables and charts a sheet has. */
export async function countAdditions(
  session: Session,
  id: string,
): Promise<{ readonly tables: number; readonly charts: number }> {
  const sheet = session.context.workbook.worksheets.getItem(id);
  const tables = sheet.tables.getCount();
  const charts = sheet.charts.getCount();
  await session.sync();
  return { tables: tables.value, charts: charts.value };
}

/** Whether none of these sheets is there any more. */
export async function areGone(session: Session, ids: readonly string[]): Promise<boolean> {
  const { worksheets } = session.context.workbook;
  const sheets = ids.map((id) => worksheets.getItemOrNullObject(id).load("id"));
  await session.sync();
  return sheets.every((sheet) => sheet.isNullObject);
}

/** Takes away the sheet that was begun under a token; nothing happens when there is none. */
export async function takeAway(session: Session, token: string): Promise<null> {
  const standing = await readStanding(session);
  const begun = standing.filter(({ mark }) => mark?.kind === "making" && mark.token === token);
  if (begun.length > 0) {
    begun.forEach(({ id }) => session.context.workbook.worksheets.getItem(id).delete());
    await session.sync();
  }
  return null;
}
