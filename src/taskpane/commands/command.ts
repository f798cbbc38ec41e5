import type { TextKey } from "../../i18n/texts";
import type { PaneSession } from "../state/pane-session";
import type { PaneState } from "../state/pane-state";

/** Pictures by name, so that a command says what it looks like without drawing anything (shell/icons.ts draws). */
export type CommandIcon =
  | "recheck"
  | "jump"
  | "previous"
  | "next"
  | "mark"
  | "markAll"
  | "clearMarks"
  | "filter"
  | "showAll"
  | "insert"
  | "accept"
  | "settings"
  | "undo"
  | "redo"
  | "fix"
  | "sheet"
  | "examples"
  | "save"
  | "copy"
  | "keep"
  | "remove";

/** Something that a user can do. Buttons, the ribbon, keys and tests use the same object. */
export interface PaneCommand<Input = void> {
  /** Also the name of the function behind a ribbon button, where there is one (manifest.xml). */
  readonly id: string;
  readonly label: TextKey;
  readonly icon: CommandIcon;
  enabled(state: PaneState): boolean;
  /** Tells its result through the session's notice; never throws for what Excel refuses. */
  perform(session: PaneSession, input: Input): Promise<void>;
}

/** Whether there is a table to work on and nothing else under way. */
export const hasTable = (state: PaneState): boolean => state.located.kind === "table" && !state.busy;
