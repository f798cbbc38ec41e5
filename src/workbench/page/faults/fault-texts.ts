import type { FaultKind } from "../../host/workbench-host";
import type { TextKey } from "../texts";

/** The names of the faults, in the order of the menu. */
export const FAULT_TEXTS: Readonly<Record<FaultKind, TextKey>> = {
  "edit-mode": "faultEditMode",
  "access-denied": "faultProtected",
  "time-out": "faultTimeOut",
  "response-too-large": "faultResponseTooLarge",
  "request-too-large": "faultRequestTooLarge",
  "null-values": "faultNullValues",
  "other-workbook": "faultOtherWorkbook",
  "item-not-found": "faultItemNotFound",
  "general-exception": "faultGeneral",
};

export const FAULT_KINDS = Object.keys(FAULT_TEXTS) as readonly FaultKind[];

/** Whether a text is a fault's code, as it comes back from a list on the page. */
export function isFaultKind(text: string): text is FaultKind {
  return Object.hasOwn(FAULT_TEXTS, text);
}
