import type { Gateway, HighlightReport, Outcome } from "../gateway";
import { joinAddresses } from "../office/areas";
import { onSheet, requireSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop, succeed } from "../obstacles";
import { queueFacts } from "../read/facts";
import type { Lane } from "../write-lane/queue";
import { addMark, findById, findMarks } from "./conditional-formats";
import { MARK_STYLES } from "./mark-styles";
import { marksFor, type Mark } from "./marks";

/** One request sets some ten properties per mark; this many keep it well under the limits. */
const MARKS_PER_REQUEST = 40;

interface HighlightTools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
}

/** The gateway's methods that mark findings in the sheet. */
export function createHighlighter(
  tools: HighlightTools,
): Pick<Gateway, "highlight" | "clearHighlight" | "countMarks"> {
  /** Marks that this session put on each sheet, for when Excel cannot say which ones there are. */
  const own = new Map<string, readonly string[]>();
  const { lane, book } = tools;

  const replace = async (
    sheetId: string,
    marks: readonly Mark[],
  ): Promise<Outcome<{ added: HighlightReport; removed: number }>> => {
    const key = book.currentId(sheetId);
    const before = await find(tools, sheetId, own.get(key) ?? []);
    if (!before.ok) {
      return before;
    }
    const wanted = marks.toReversed().flatMap(newMarks);
    const ids = await exchange(tools, sheetId, before.value, wanted);
    if (!ids.ok) {
      await settle(tools, sheetId, before.value);
      return ids;
    }
    own.set(key, ids.value);
    const cells = marks.reduce((sum, mark) => sum + mark.cells, 0);
    return succeed({ added: { cells, formats: wanted.length }, removed: before.value.length });
  };

  return {
    highlight: (sheetId, findings, choice, partnerColumns = []) =>
      lane.run(async () => {
        const done = await replace(sheetId, marksFor(findings, choice, partnerColumns));
        return done.ok ? succeed(done.value.added) : done;
      }),
    clearHighlight: (sheetId) =>
      lane.run(async () => {
        const done = await replace(sheetId, []);
        return done.ok ? succeed({ cells: 0, formats: done.value.removed }) : done;
      }),
    countMarks: (sheetId) =>
      lane.run(() =>
        onSheet(tools.run, book, sheetId, async (session, sheet) => (await findMarks(session, sheet)).length),
      ),
  };
}

/** One conditional format to add. */
interface NewMark {
  readonly address: string;
  readonly rule: string;
  readonly severity: Mark["severity"];
}

function newMarks({ areas, rule, severity }: Mark): NewMark[] {
  return joinAddresses(areas).map((address) => ({ address, rule, severity }));
}

/** The ids of our marks on the sheet; `own`: those that this session knows of. */
async function find(
  tools: HighlightTools,
  sheetId: string,
  own: readonly string[],
): Promise<Outcome<readonly string[]>> {
  const first = await read(tools, sheetId);
  const found = unreadable(first) ? await read(tools, sheetId) : first;
  if (!unreadable(found) || own.length === 0) {
    return found;
  }
  // Some builds cannot read the formats of a sheet (office-js #6827, #6835); ours are still known by id.
  return onSheet(tools.run, tools.book, sheetId, (session, sheet) => findById(session, sheet, own));
}

function unreadable(found: Outcome<unknown>): boolean {
  return !found.ok && found.obstacle.code === "unknown";
}

function read({ run, book }: HighlightTools, sheetId: string): Promise<Outcome<readonly string[]>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const facts = queueFacts(session, sheet);
    await session.sync();
    refuseFormatting(facts());
    return findMarks(session, sheet);
  });
}

/** Adds the new marks and only then removes the old ones, so that a failure leaves the old ones standing. */
function exchange(
  { run, book }: HighlightTools,
  sheetId: string,
  old: readonly string[],
  wanted: readonly NewMark[],
): Promise<Outcome<readonly string[]>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const added: Excel.ConditionalFormat[] = [];
    for (let first = 0; first < wanted.length; first += MARKS_PER_REQUEST) {
      for (const { address, rule, severity } of wanted.slice(first, first + MARKS_PER_REQUEST)) {
        added.push(addMark(sheet, address, rule, MARK_STYLES[severity]));
      }
      await session.sync();
      requireSheet(sheet);
    }
    const formats = sheet.getRange().conditionalFormats;
    for (const id of old) {
      formats.getItem(id).delete();
    }
    if (old.length > 0) {
      await session.sync();
    }
    return added.map(({ id }) => id);
  });
}

/**
 * After a failed exchange: removes what it added. Where the old marks are gone already (Excel did its work and only the
 * answer was lost) it finishes instead, so that never both or neither are left. Where that fails too, the next highlight
 * or clearing does it.
 */
async function settle(
  { run, book }: HighlightTools,
  sheetId: string,
  before: readonly string[],
): Promise<void> {
  await onSheet(run, book, sheetId, async (session, sheet) => {
    const marks = await findMarks(session, sheet);
    const old = marks.filter((id) => before.includes(id));
    const surplus = old.length === before.length ? marks.filter((id) => !before.includes(id)) : old;
    const formats = sheet.getRange().conditionalFormats;
    for (const id of surplus) {
      formats.getItem(id).delete();
    }
    await session.sync();
  });
}

function refuseFormatting(facts: { viewOnly: boolean; allowFormatCells: boolean; name: string }): void {
  if (facts.viewOnly) {
    throw stop("view-only", "the workbook is open for reading only");
  }
  // "Format cells" covers conditional formatting too (support.microsoft.com, "Protect a worksheet").
  if (!facts.allowFormatCells) {
    throw stop("protected", `formats of ${facts.name} are protected`, { sheet: facts.name });
  }
}
