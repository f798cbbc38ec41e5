import type { Dictionary } from "../../dictionary";

/** Why something could not be done, one sentence each, in English. */
export const obstacles = {
  "obstacle.edit-mode": "You are still typing in a cell. Press Enter and try again.",
  "obstacle.protected": "This sheet is protected. Remove the protection or ask the owner of the workbook.",
  "obstacle.protectedRows":
    "This sheet is protected. Filtering is allowed, but hiding rows is not, and this choice needs that. Choose something else or remove the protection.",
  "obstacle.protectedShow":
    "This sheet is protected. Showing rows is not allowed here. Remove the protection or ask the owner of the workbook.",
  "obstacle.protectedByHand":
    "This sheet is protected. Rows that you hid yourself would be shown again. Remove the protection first.",
  "obstacle.view-only": "You can only view this workbook. First choose Enable Editing.",
  "obstacle.filter-on": "A filter is on. Turn it off and try again.",
  "obstacle.unreadFilter":
    "Excel does not tell what this sheet is filtered by. Nothing was changed. Choose Data > Clear (under Sort & Filter) in Excel and try again.",
  "obstacle.other-workbook": "Another workbook is in front. Click in this workbook and try again.",
  "obstacle.sheet-gone": "This sheet is gone. Choose another sheet.",
  "obstacle.changed-meanwhile":
    "The table changed in the meantime. Nothing was written; have a look and try again.",
  "obstacle.too-large": "This is too much for Excel at once. Nothing was changed.",
  "obstacle.connection": "Excel did not answer. Check your connection and try again.",
  "obstacle.not-supported": "This version of Excel cannot do this.",
  "obstacle.no-room": "There is no room for a new row on the sheet.",
  "obstacle.unknown": "Excel reports an error. Nothing was changed; try again.",
  "obstacle.cancelled": "You stopped this. Nothing was changed.",
  "obstacle.readingStopped": "You stopped the reading or the check. Choose ‘Check again’ to go on.",
  "obstacle.half": "Excel stopped halfway: a part was changed already. Choose Undo to put it back.",
  "obstacle.halfKept":
    "Excel stopped halfway. What was changed already was put back, but these cells hold something else now, which stays: {kept}.",
  "obstacle.reading": "Excel reports an error while reading the sheet. Try again.",
  "obstacle.readingTooLarge": "This sheet is too large to be read at once.",
} satisfies Dictionary;
