import type { HostEventEntry } from "../workbench-host";

/** Office.js's numbers of the events that the host raises (office.js, Excel event types). */
export const EventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  nameChanged: 25,
  tableChanged: 101,
} as const;

/** The category of generic events in a rich-API message. */
const GENERIC = 65_536;

/** Which events the add-in asked for, and those that wait until the batch is answered. */
export class EventBook {
  private readonly registered = new Map<string, number>();
  private waiting: HostEventEntry[] = [];
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Tells the targets that asked for it: the sheet (or table) itself, and the collection ("Workbook"). */
  raise(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of targets) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      const entry = {
        messageCategory: GENERIC,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      };
      // One batch tells of one change once, however many actions made it.
      const same = this.waiting.some(
        (one) => one.messageType === type && one.targetId === targetId && one.message === entry.message,
      );
      if (!same) this.waiting.push(entry);
    }
  }

  /** The events that wait; they are handed out once. */
  take(): readonly HostEventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
