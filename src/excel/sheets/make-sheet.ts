import type { Outcome, Watch } from "../gateway";
import { stoppable, type Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { fail, obstacle, succeed } from "../obstacles";
import { readSheet } from "../read/read-sheet";
import { sheetContent } from "./content";
import type { Mark } from "./mark";
import { freeSheetName } from "./sheet-name";
import {
  areGone,
  countAdditions,
  fillSheet,
  readStanding,
  takeAway,
  takePlace,
  type StandingSheet,
} from "./sheet-steps";
import type { MadeSheet, SheetSpec } from "./sheet-spec";
import { isForTheSame, keptBeside, markOf } from "./standing";

interface Tools {
  readonly run: Runner;
  readonly book: SheetBook;
}

export interface Made extends Omit<MadeSheet, "recoveryId"> {
  /** Ids of the sheets whose place it took. */
  readonly gone: readonly string[];
  /** The sheet that was in front. */
  readonly home: string;
}

/** Makes a sheet and brings it to the front: all of it or nothing, also when it is stopped. */
export type Maker = (spec: SheetSpec, watch?: Watch) => Promise<Outcome<Made>>;

/** To be called from within the lane. */
export function createMaker(tools: Tools): Maker {
  /** Tokens of sheets that were begun and could not be taken away again, because Excel kept failing. */
  const leftovers = new Set<string>();
  const session = Date.now().toString(36);
  let count = 0;
  return async (spec, watch) => {
    const token = `${session}-${++count}`;
    const made = await make(tools, spec, { token, leftovers, watch });
    if (made.outcome.ok) {
      leftovers.clear();
    } else if (!made.stands && !(await tools.run((on) => takeAway(on, token))).ok) {
      leftovers.add(token);
    }
    return made.outcome;
  };
}

interface Begun {
  readonly outcome: Outcome<Made>;
  /** The earlier sheet is gone, so that the new one has to stay whatever happened after. */
  readonly stands: boolean;
}

const failed = (outcome: Outcome<Made> & { ok: false }): Begun => ({ outcome, stands: false });

interface Way {
  readonly token: string;
  readonly leftovers: ReadonlySet<string>;
  readonly watch: Watch | undefined;
}

/** Makes the whole sheet beside the earlier one, and takes its place only when everything is there. */
async function make(given: Tools, spec: SheetSpec, { token, leftovers, watch }: Way): Promise<Begun> {
  const tools = { ...given, run: stoppable(given.run, watch?.signal) };
  const { run } = tools;
  const standing = await run(readStanding);
  if (!standing.ok) {
    return failed(standing);
  }
  const old = await replaceable(tools, spec, standing.value);
  if (!old.ok) {
    return failed(old);
  }
  const rests = standing.value.filter(({ mark }) => mark?.kind === "making" && leftovers.has(mark.token));
  const goes = new Set([...old.value, ...rests]);
  const others = standing.value.filter((sheet) => !goes.has(sheet));
  const name = freeSheetName(spec.name, others.map(nameOf), spec.nameBeside);
  const firstName = freeSheetName(spec.name, standing.value.map(nameOf), spec.nameBeside);
  const filled = await run((session) => fillSheet(session, spec, firstName, token, watch));
  if (!filled.ok) {
    return failed(filled);
  }
  const content = await check(tools, spec, filled.value);
  if (!content.ok) {
    return failed(content);
  }
  const sheet = { id: filled.value, spec, content: content.value };
  const place = { name, firstName, goes: [...goes].map(({ id }) => id) };
  // Everything is there: from here on it is finished, whoever stops it.
  const done = await settle(given.run, sheet, place);
  if (!done.outcome.ok) return { outcome: done.outcome, stands: done.stands };
  const home = standing.value.find(({ inFront }) => inFront)?.id ?? "";
  const gone = old.value.map(({ id }) => id);
  const replaced = gone.length > 0;
  const kept = replaced || spec.kind === "table" ? null : keptBeside(spec, others);
  const made = { sheetId: sheet.id, name: done.outcome.value, replaced, kept, gone, home };
  return { outcome: succeed(made), stands: true };
}

interface FilledSheet {
  readonly id: string;
  readonly spec: SheetSpec;
  readonly content: string;
}

interface Place {
  readonly name: string;
  readonly firstName: string;
  /** Ids of the sheets whose place it takes. */
  readonly goes: readonly string[];
}

/** The new sheet takes its place, and gets its name; where Excel fails halfway, as much of that as still can be. */
async function settle(
  run: Runner,
  { id, spec, content }: FilledSheet,
  { name, firstName, goes }: Place,
): Promise<{ readonly outcome: Outcome<string>; readonly stands: boolean }> {
  const markAs = (as: string): Mark | null =>
    spec.kind === "table" ? null : { ...markOf(spec), content, name: as };
  const finish = (as: string, old: readonly string[]): Promise<Outcome<null>> =>
    run((session) => takePlace(session, id, { name: as, mark: markAs(as), old }));
  const first = await finish(name, goes);
  if (first.ok) {
    return { outcome: succeed(name), stands: true };
  }
  const gone = goes.length > 0 && (await run((session) => areGone(session, goes)));
  if (gone === false || !gone.ok || !gone.value) {
    return { outcome: first, stands: false };
  }
  for (const as of [name, firstName]) {
    const again = await finish(as, []);
    if (again.ok) {
      return { outcome: succeed(as), stands: true };
    }
  }
  return { outcome: first, stands: true };
}

/** A sheet as it was made in this session. */
interface MadeBefore {
  readonly spec: SheetSpec;
  readonly sheetId: string;
  readonly name: string;
}

/**
 * Whether the sheet is there with the name and the content that it was made with, and no table or chart came to it. Refuses
 * (`reason`: "last-sheet") where it is the only sheet that can be seen, which Excel does not take away.
 */
export async function isAsMade(
  { run, book }: Tools,
  { spec, sheetId, name }: MadeBefore,
): Promise<Outcome<boolean>> {
  const standing = await run(readStanding);
  if (!standing.ok) {
    return standing;
  }
  if (!standing.value.some((sheet) => sheet.id === sheetId && sheet.name === name)) {
    return succeed(false);
  }
  if (!standing.value.some((sheet) => sheet.id !== sheetId && sheet.visible)) {
    return fail(obstacle("not-supported", "no other sheet can be seen", { reason: "last-sheet" }));
  }
  const added = await run((session) => countAdditions(session, sheetId));
  if (!added.ok) {
    return added;
  }
  if (added.value.tables > 0 || added.value.charts !== (spec.charts ?? []).length) {
    return succeed(false);
  }
  const read = await readSheet(run, book, sheetId);
  return read.ok ? succeed(sheetContent(read.value.snapshot) === contentOf(spec)) : read;
}

/** The sheets made for the same that have the name and the content that the add-in gave them. */
async function replaceable(
  { run, book }: Tools,
  spec: SheetSpec,
  standing: readonly StandingSheet[],
): Promise<Outcome<readonly StandingSheet[]>> {
  const old: StandingSheet[] = [];
  for (const sheet of standing) {
    const { mark } = sheet;
    if (mark && mark.kind !== "making" && isForTheSame(spec, sheet)) {
      const read = await readSheet(run, book, sheet.id);
      if (!read.ok) {
        return read;
      }
      if (sheetContent(read.value.snapshot) === mark.content) {
        old.push(sheet);
      }
    }
  }
  return succeed(old);
}

/** Reads the sheet back; gives what it holds, or an obstacle when that is not what was written. */
async function check({ run, book }: Tools, spec: SheetSpec, sheetId: string): Promise<Outcome<string>> {
  const read = await readSheet(run, book, sheetId);
  if (!read.ok) {
    return read;
  }
  const content = sheetContent(read.value.snapshot);
  return content === contentOf(spec)
    ? succeed(content)
    : fail(obstacle("unknown", "the new sheet does not hold what was written"));
}

const contentOf = ({ rows }: SheetSpec): string => sheetContent({ top: 0, left: 0, values: rows });

const nameOf = ({ name }: StandingSheet): string => name;
