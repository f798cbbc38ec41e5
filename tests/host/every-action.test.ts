import { readdirSync } from "node:fs";
import { actionBook } from "./testing/action-book";
import { FAULTS, type Fault } from "../support/faults";
import type { Action } from "./testing/action-inputs";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { ACTIONS } from "./testing/actions";
import { undo, redo } from "../../src/taskpane/commands/undo";

/**
 * Whatever the user does and whatever Excel refuses of it, at whichever request: one message, the workbook as it was or
 * to be put back by *Ongedaan maken*, and a pane that still works.
 */

// Saving a file and drawing a picture need a browser; Excel has no part in them.
jest.mock("../../src/taskpane/files/save-file", () => ({ saveFile: () => "bestand" }));
jest.mock("../../src/taskpane/overview/draw-overview", () => ({ drawOverview: () => undefined }));
beforeAll(async () => {
  await openActionPane(BOOK);
  const canvas = { toBlob: (done: (picture: Blob) => void) => done(new Blob()) };
  Object.assign(document, { createElement: () => canvas });
});

const BOOK = actionBook();
/** Every fault at every request takes minutes; by default each request meets some, and each action meets all. */
const isComplete = process.env["EVERY_FAULT"] === "1";
const SHARE = 4;

async function prepared({ before }: Action): Promise<ActionPane> {
  const pane = await openActionPane(BOOK);
  for (const step of before) await step(pane);
  expect(pane.told.filter(({ intent }) => intent !== "success")).toEqual([]);
  pane.host.log.reset();
  pane.told.length = 0;
  return pane;
}

interface Clean {
  readonly requests: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly told: readonly string[];
}

const keysOf = ({ told }: ActionPane): string[] =>
  told.map((notice) => ("key" in notice ? notice.key : notice.plural));

/** What the action does when nothing goes wrong; and what can be taken back, is taken back and made again. */
async function undisturbed(one: Action): Promise<Clean> {
  const pane = await prepared(one);
  const before = pane.picture();
  await one.act(pane);
  const clean = { requests: pane.host.log.requests, before, after: pane.picture(), told: keysOf(pane) };
  expect([...pane.host.log.unknownMembers.keys()]).toEqual([]);
  expect(clean.told.length).toBeLessThanOrEqual(1);
  expect(pane.told.filter(({ intent }) => intent !== "success")).toEqual([]);
  const recoveryId = pane.told.at(-1)?.recoveryId;
  if (recoveryId !== undefined) {
    await pane.perform(undo, recoveryId);
    expect(pane.picture()).toEqual(before);
    await pane.perform(redo, recoveryId);
    expect(pane.picture()).toEqual(clean.after);
  }
  return clean;
}

/** Lets one request fail, and tells whether the pane can be used for the next one as it is. */
async function tryWith(
  pane: ActionPane,
  one: Action,
  clean: Clean,
  request: number,
  fault: Fault,
): Promise<boolean> {
  pane.told.length = 0;
  pane.failAt(request, fault);
  await one.act(pane);
  pane.clear();
  const now = pane.picture();
  const { trouble, busy } = pane.session.store.get();
  const at = { request, fault, told: keysOf(pane) };
  expect({ ...at, busy }).toEqual({ ...at, busy: false });
  const said = keysOf(pane).join();
  const hasDone =
    (said === clean.told.join() && (clean.told.length > 0 || trouble === null)) || said === one.tellsLess;
  const isAfter = now.join("\n") === clean.after.join("\n");
  if (hasDone) {
    expect({ ...at, now }).toEqual({ ...at, now: clean.after });
    if (trouble === null) return now.join("\n") === clean.before.join("\n");
    await pane.session.refresh();
    return false;
  }
  // One message: the sentence above the tabs, or that the sheet cannot be read.
  expect({ ...at, messages: at.told.length + (trouble ? 1 : 0) }).toEqual({ ...at, messages: 1 });
  const [notice] = pane.told;
  if (trouble) await pane.session.refresh();
  expect(pane.session.store.get().trouble).toBeNull();
  const isHalf = at.told[0] === "obstacle.half" || at.told[0] === one.tellsHalf;
  const [way, id] = notice?.redoId === undefined ? [undo, notice?.recoveryId] : [redo, notice.redoId];
  if (id !== undefined && isHalf) {
    const known = new Set([...clean.before, ...clean.after]);
    expect({ ...at, strange: now.filter((line) => !known.has(line)) }).toEqual({ ...at, strange: [] });
    await pane.perform(way, id);
    expect({ ...at, now: pane.picture() }).toEqual({ ...at, now: clean.before });
    return false;
  }
  // A lost answer may be that of the last step, when everything was done.
  if (isAfter && (fault === "answer-lost" || trouble)) return false;
  expect({ ...at, now }).toEqual({ ...at, now: clean.before });
  return true;
}

const title = isComplete
  ? "every fault at every request"
  : "each request meets some of the faults (EVERY_FAULT=1: all)";

describe(title, () => {
  test.each(Object.entries(ACTIONS))("%s", async (name, one) => {
    const clean = await undisturbed(one);
    expect(clean.requests > 0).toBe(one.paneOnly !== true);
    let pane: ActionPane | null = null;
    for (let request = 1; request <= clean.requests; request++) {
      for (const [index, fault] of FAULTS.entries()) {
        if (!isComplete && (request + index + name.length) % SHARE !== 0) continue;
        pane ??= await prepared(one);
        const goesOn = await tryWith(pane, one, clean, request, fault);
        if (!goesOn) {
          await pane.session.stop();
          pane = null;
        }
      }
    }
    // The pane that has been through all of this still does what it is asked.
    pane ??= await prepared(one);
    pane.told.length = 0;
    await one.act(pane);
    expect(pane.picture()).toEqual(clean.after);
    expect(keysOf(pane)).toEqual(clean.told);
    await pane.session.stop();
  });
});

test("every command of the pane and every button of the ribbon has an action", () => {
  const folder = "src/taskpane/commands";
  const commands = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/u.test(file))
    .flatMap((file) => {
      const exports = jest.requireActual<Record<string, unknown>>(`../../${folder}/${file}`);
      return Object.entries(exports).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value])
          .filter(isCommand)
          .map((command) => ({ name: `${file} ${name} ${command.id}`, command })),
      );
    });
  expect(commands.length).toBeGreaterThan(40);
  const known = new Set(Object.values(ACTIONS).map(({ does }) => does));
  expect(commands.filter(({ command }) => !known.has(command)).map(({ name }) => name)).toEqual([]);
});

const isCommand = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" && value !== null && "perform" in value && "id" in value;
