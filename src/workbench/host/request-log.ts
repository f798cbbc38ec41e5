import type { Batch } from "./protocol/batch";
import type { RequestLog } from "./workbench-host";

/** Counts what the add-in asks. */
export class RequestBook implements RequestLog {
  requests = 0;
  largestResponseBytes = 0;
  private readonly unknown = new Map<string, number>();

  get unknownMembers(): ReadonlyMap<string, number> {
    return this.unknown;
  }

  note(batch: Batch, responseBytes: number): void {
    if (isCleanUp(batch)) return;
    this.requests++;
    this.largestResponseBytes = Math.max(this.largestResponseBytes, responseBytes);
  }

  noteUnknown(member: string): void {
    this.unknown.set(member, (this.unknown.get(member) ?? 0) + 1);
  }

  reset(): void {
    this.requests = 0;
    this.largestResponseBytes = 0;
    this.unknown.clear();
  }
}

/** Office.js tells Excel by itself that its ribbon functions are ready; that is no question about the workbook. */
export function isInternal(batch: Batch): boolean {
  const paths = Object.values(batch.ObjectPaths);
  return paths.length > 0 && paths.every(({ Name }) => Name.startsWith("Microsoft.InternalService."));
}

/** Office.js releases references by itself after a run, in a request of its own. */
export function isCleanUp(batch: Batch): boolean {
  return (
    batch.Actions.every(
      (action) =>
        action.Name === "_RemoveReference" || (action.ActionType === 1 && action.ObjectPathId === 1),
    ) && batch.Actions.some((action) => action.Name === "_RemoveReference")
  );
}
