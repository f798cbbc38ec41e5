/** A page that lies over the tabs. */
export interface OpenedScreen {
  readonly id: ScreenId;
  /** Of what it tells: one rule, say. */
  readonly about?: string;
  /** The id of the button in a tab that opened it, which gets the focus back. */
  readonly from?: string;
}

/** The pages that lie over the tabs (screens/screens.ts). */
export type ScreenId =
  | "help"
  | "accepted"
  | "settings"
  | "newTable"
  | "report"
  | "selfTest"
  | "history"
  | "own"
  | "harvest"
  | "cleanUp";
