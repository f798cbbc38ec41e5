import type { Store } from "../store/store";
import { decodeMemories, encodeMemories, type FilterMemory } from "./filter-state";

/** What was done to the filter and rows of each sheet, here and in the workbook. */
export interface Memories {
  load(): Promise<void>;
  get(sheetName: string): FilterMemory | null;
  isEmpty(): boolean;
  /** Keeps it here and, as far as Excel lets us, in the workbook. */
  set(sheetName: string, memory: FilterMemory | null): Promise<void>;
}

/** The memories of this session; `load` adds those that the workbook keeps. */
export function createMemories(store: Store): Memories {
  const bySheet = new Map<string, FilterMemory>();
  let loaded = false;
  return {
    async load() {
      if (loaded) {
        return;
      }
      const kept = await store.readFilters();
      loaded = kept.ok;
      for (const memory of kept.ok ? decodeMemories(kept.value) : []) {
        if (!bySheet.has(memory.sheetName)) {
          bySheet.set(memory.sheetName, memory);
        }
      }
    },
    get: (sheetName) => bySheet.get(sheetName) ?? null,
    isEmpty: () => bySheet.size === 0,
    async set(sheetName, memory) {
      if (memory && (memory.ours.size > 0 || memory.rows)) {
        bySheet.set(sheetName, memory);
      } else if (!bySheet.delete(sheetName)) {
        return;
      }
      // The filter works without: what was there before is then known in this session only.
      await store.writeFilters(encodeMemories([...bySheet.values()]));
    },
  };
}
