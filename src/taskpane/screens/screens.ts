import type { ComponentType } from "react";
import type { TextKey } from "../../i18n/texts";
import type { ScreenId } from "../state/pane-state";

/** A page of the pane that lies over the tabs: seldom needed, opened from *Meer* or from a link, closed with *Terug*. */
export interface Screen {
  readonly id: ScreenId;
  readonly title: TextKey;
  /** Stands in the menu *Meer*; others are opened from where they matter. */
  readonly inMenu: boolean;
  /** Loaded when it is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

/** Every screen, in the order of the menu. */
export const SCREENS: readonly Screen[] = [
  { id: "help", title: "help.title", inMenu: true, load: () => import("../help/help-screen") },
  {
    id: "report",
    title: "report.title",
    inMenu: true,
    load: () => import("../report/report-screen"),
  },
  {
    id: "cleanUp",
    title: "cleanUp.title",
    inMenu: true,
    load: () => import("../clean-up/clean-up-screen"),
  },
  { id: "own", title: "own.screen", inMenu: true, load: () => import("../own/own-screen") },
  {
    id: "harvest",
    title: "harvest.title",
    inMenu: true,
    load: () => import("../harvest/harvest-screen"),
  },
  {
    id: "newTable",
    title: "newTable.title",
    inMenu: true,
    load: () => import("../new-table/new-table-screen"),
  },
  {
    id: "selfTest",
    title: "selfTest.title",
    inMenu: true,
    load: () => import("../self-test/self-test-screen"),
  },
  {
    id: "accepted",
    title: "accept.screen",
    inMenu: true,
    load: () => import("../accept/accepted-screen"),
  },
  {
    id: "settings",
    title: "settings.title",
    inMenu: true,
    load: () => import("../settings/settings-screen"),
  },
  {
    id: "history",
    title: "history.title",
    inMenu: true,
    load: () => import("../history/history-screen"),
  },
];
