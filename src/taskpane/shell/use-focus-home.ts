import type { RefObject } from "react";
import { useLostFocus } from "./use-lost-focus";

/** Whatever knows better where the focus belongs takes it first: what is drawn anew does so within a picture or two. */
const PICTURES = 3;

/** What is open below the header: the page over the tabs, else the tab. */
export const whatIsOpen = (): HTMLElement | null =>
  document.getElementById("screen-title") ?? document.getElementById("tab-panel");

const goHome = (): void => whatIsOpen()?.focus({ preventScroll: true });

/**
 * Where the element with the focus goes from the pane and nothing else takes the focus (a link to another tab goes with its
 * own), what is open takes it; else the keyboard would begin again at the top.
 */
export function useFocusHome(pane: RefObject<HTMLElement | null>): void {
  useLostFocus(pane, PICTURES, goHome);
}
