import type { PaneCommand } from "./command";
import { recheck } from "./findings";
import { clearMarks, markMissingPartners } from "./marks";

/** The commands that have a button of their own on Excel's ribbon; manifest.xml names them by id. */
export const RIBBON_COMMANDS: readonly PaneCommand[] = [recheck, markMissingPartners, clearMarks];
