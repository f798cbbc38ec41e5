import type { Kept, Writing } from "../store/beside";
import type { FilterMemory, HiddenBefore } from "./filter-state";
import { decodeMemories, encodeMemories } from "./memory-json";

/** What was done to the filter and rows of each sheet: as the workbook keeps it, and what could not be kept there. */
export interface Memories {
  /** The memory of a sheet, also when it was renamed, in this session or another. */
  of(sheet: SheetName, kept: Kept, others: Others): FilterMemory | null;
  /** What was last known of a sheet in this session, before anything is read. */
  last(sheetId: string): FilterMemory | null;
  /** Queues keeping it in the workbook; "same" where that keeps it already, null where it cannot. */
  queue(sheet: SheetName, memory: FilterMemory | null, kept: Kept): Writing | "same" | null;
  /** What was last seen of rows that the user hid while this filter of ours was on; null when nothing was, or of another. */
  since(sheetId: string, memory: FilterMemory): HiddenBefore | null;
  /** Keeps that for this session: a look at the sheet writes nothing in the workbook. */
  noteSince(sheetId: string, memory: FilterMemory, since: HiddenBefore | null): void;
  /** To be called when the work is done. `saved`: the workbook keeps it. */
  note(sheet: SheetName, memory: FilterMemory | null, saved: boolean): void;
}

/** For a sheet that is not known by its name. */
interface Others {
  /** Every sheet of the workbook. */
  readonly names: readonly string[];
  /** Whether the memory of a sheet that is no more can be about this one. */
  isOf(memory: FilterMemory): boolean;
}

interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** The filter works without a workbook that keeps it: what was there before is then known in this session only. */
export function createMemories(): Memories {
  const unsaved = new Map<string, FilterMemory | null>();
  const bySheet = new Map<string, { readonly name: string; readonly memory: FilterMemory | null }>();
  const hiddenSince = new Map<string, { readonly of: string; readonly since: HiddenBefore }>();
  const all = (kept: Kept): Map<string, FilterMemory> => {
    const known = new Map(decodeMemories(kept.filters).map((memory) => [memory.sheetName, memory]));
    for (const [name, memory] of unsaved) {
      if (memory) known.set(name, memory);
      else known.delete(name);
    }
    return known;
  };
  const formerName = ({ id, name }: SheetName): string => bySheet.get(id)?.name ?? name;
  return {
    of(sheet, kept, { names, isOf }) {
      const known = all(kept);
      const memory = known.get(sheet.name) ?? known.get(formerName(sheet)) ?? null;
      if (memory) return { ...memory, sheetName: sheet.name };
      const left = [...known.values()].find((one) => !names.includes(one.sheetName) && isOf(one));
      if (!left) return null;
      bySheet.set(sheet.id, { name: left.sheetName, memory: left });
      return { ...left, sheetName: sheet.name };
    },
    last: (sheetId) => bySheet.get(sheetId)?.memory ?? null,
    since(sheetId, memory) {
      const known = hiddenSince.get(sheetId);
      return known?.of === contentOf(memory) ? known.since : null;
    },
    noteSince(sheetId, memory, since) {
      if (since) hiddenSince.set(sheetId, { of: contentOf(memory), since });
      else hiddenSince.delete(sheetId);
    },
    queue(sheet, memory, kept) {
      const known = all(kept);
      known.delete(formerName(sheet));
      if (memory) known.set(sheet.name, memory);
      else known.delete(sheet.name);
      const next = encodeMemories([...known.values()]);
      return JSON.stringify(next) === JSON.stringify(encodeMemories(decodeMemories(kept.filters)))
        ? "same"
        : kept.queueWrite(next);
    },
    note(sheet, memory, saved) {
      if (saved) unsaved.clear();
      else {
        unsaved.set(formerName(sheet), null);
        unsaved.set(sheet.name, memory);
      }
      bySheet.set(sheet.id, { name: sheet.name, memory });
    },
  };
}

/** A memory as the workbook keeps it, whatever its sheet is called now. */
const contentOf = (memory: FilterMemory): string =>
  JSON.stringify(encodeMemories([{ ...memory, sheetName: "" }]));
