import type { FaultKind } from "../../src/workbench/host/workbench-host";

/** "answer-lost": Excel does what it is asked, and the answer does not come through. */
export type Fault = FaultKind | "answer-lost";

/** Every way in which a request can go wrong. */
export const FAULTS: readonly Fault[] = [
  "edit-mode",
  "access-denied",
  "general-exception",
  "request-too-large",
  "response-too-large",
  "item-not-found",
  "null-values",
  "other-workbook",
  "time-out",
  "answer-lost",
];
