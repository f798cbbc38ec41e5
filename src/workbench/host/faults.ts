import type { FaultKind, Faults } from "./workbench-host";

/** Bad behaviour that waits for its request. */
export class FaultPlan implements Faults {
  always: FaultKind | null = null;
  unreadable: Faults["unreadable"] = null;
  private planned = new Map<number, FaultKind>();
  private passed = 0;

  failAt(request: number, kind: FaultKind): void {
    this.planned.set(this.passed + request, kind);
  }

  clear(): void {
    this.always = null;
    this.unreadable = null;
    this.planned.clear();
  }

  /** The fault of the request that comes now; each planned one is played once. */
  next(): FaultKind | null {
    this.passed++;
    const planned = this.planned.get(this.passed) ?? null;
    this.planned.delete(this.passed);
    return planned ?? this.always;
  }
}

/** Office.js's host error numbers (office-js: code table of executeMethod), for faults that refuse a whole request. */
export const HOST_ERROR: Readonly<Partial<Record<FaultKind, number>>> = {
  "edit-mode": 5004,
  "request-too-large": 5103,
  "response-too-large": 5104,
  "time-out": 5012,
};

/** Errors of Excel itself, for faults that fail the first action of a batch. */
export const EXCEL_ERROR: Readonly<
  Partial<Record<FaultKind, { code: string; message: string; status: number }>>
> = {
  "access-denied": {
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
    status: 401,
  },
  "general-exception": {
    code: "GeneralException",
    message: "There was an internal error while processing the request.",
    status: 500,
  },
  "item-not-found": { code: "ItemNotFound", message: "The requested resource doesn't exist.", status: 404 },
  "other-workbook": {
    code: "InactiveWorkbook",
    message: "The workbook isn't the active workbook.",
    status: 409,
  },
};
