import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { Edit } from "./edit";

/** A write as it can be taken back, or made again. */
export interface RecoveryEntry {
  readonly id: string;
  readonly sheetId: string;
  readonly label: string;
  /** Which of the two `edits` will do. */
  readonly next: "undo" | "redo";
  /** In the numbering of `basis`, the sheet as this entry left it. */
  readonly edits: readonly Edit[];
  readonly basis: SheetSnapshot;
  readonly tableArea: Area | undefined;
}

export interface RecoveryLog {
  add(entry: Omit<RecoveryEntry, "id">): string;
  get(id: string, next: RecoveryEntry["next"]): RecoveryEntry | undefined;
  replace(entry: RecoveryEntry): void;
}

/** Snapshots share their rows, so an entry is small; a session's work fits. */
const MOST_ENTRIES = 200;

/**
 * The add-in's own undo. Excel's cannot be relied on: add-in writes empty its stack in many builds (office-js #3778,
 * #6170). It lives as long as the pane does.
 */
export function createRecoveryLog(): RecoveryLog {
  const entries = new Map<string, RecoveryEntry>();
  let count = 0;
  return {
    add(entry) {
      const id = `write-${++count}`;
      entries.set(id, { ...entry, id });
      const [oldest] = entries.keys();
      if (entries.size > MOST_ENTRIES && oldest !== undefined) {
        entries.delete(oldest);
      }
      return id;
    },
    get(id, next) {
      const entry = entries.get(id);
      return entry?.next === next ? entry : undefined;
    },
    replace(entry) {
      if (entries.has(entry.id)) {
        entries.set(entry.id, entry);
      }
    },
  };
}
