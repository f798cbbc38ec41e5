import type { ComponentType } from "react";
import type { TextKey } from "../../i18n/texts";
import type { ScreenId } from "../state/opened-screen";

/** The parts of the menu *Meer*: what one does with the table, what the pane keeps of it, and help. */
export type MenuGroup = "work" | "kept" | "help";

/** A page of the pane that lies over the tabs: seldom needed, opened from *Meer* or from a link, closed with *Terug*. */
export interface Screen {
  readonly id: ScreenId;
  readonly title: TextKey;
  /** Where it stands in the menu *Meer*. */
  readonly group: MenuGroup;
  /** Loaded when it is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Every screen, in the order of the menu. All stand in it; some are opened from where they matter too. */
export const SCREENS: readonly Screen[] = [
  { id: "report", title: "report.title", group: "work", load: () => import("../report/report-screen") },
  { id: "cleanUp", title: "cleanUp.title", group: "work", load: () => import("../clean-up/clean-up-screen") },
  { id: "own", title: "own.screen", group: "work", load: () => import("../own/own-screen") },
  { id: "harvest", title: "harvest.title", group: "work", load: () => import("../harvest/harvest-screen") },
  {
    id: "newTable",
    title: "newTable.title",
    group: "work",
    load: () => import("../new-table/new-table-screen"),
  },
  { id: "accepted", title: "accept.screen", group: "kept", load: () => import("../accept/accepted-screen") },
  { id: "history", title: "history.title", group: "kept", load: () => import("../history/history-screen") },
  {
    id: "settings",
    title: "settings.title",
    group: "kept",
    load: () => import("../settings/settings-screen"),
  },
  { id: "help", title: "help.title", group: "help", load: () => import("../help/help-screen") },
  {
    id: "selfTest",
    title: "selfTest.title",
    group: "help",
    load: () => import("../self-test/self-test-screen"),
  },
];
