import { TAB_VIEWS } from "./in-tabs";
import { SCREEN_VIEWS } from "./over-tabs";
import type { ScreenView } from "./screen-view";
import { OTHER_VIEWS } from "./without-table";

/** Every screen of the pane, each in a state with as much in it as it can have: what the walks go along. */
export const EVERY_SCREEN: readonly ScreenView[] = [...TAB_VIEWS, ...SCREEN_VIEWS, ...OTHER_VIEWS];
