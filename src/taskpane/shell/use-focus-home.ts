import { useEffect, type RefObject } from "react";

/** Whatever knows better where the focus belongs takes it first: what is drawn anew does so within a picture or two. */
const PICTURES = 3;

/** What is open below the header: the page over the tabs, else the tab. */
export const whatIsOpen = (): HTMLElement | null =>
  document.getElementById("screen-title") ?? document.getElementById("tab-panel");

/**
 * Where the element with the focus goes from the pane and nothing else takes the focus (a link to another tab goes with its
 * own), what is open takes it; else the keyboard would begin again at the top. Never while the user is in the sheet.
 */
export function useFocusHome(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = pane;
    if (!current) return undefined;
    let focused: HTMLElement | null = null;
    let frame = 0;
    const goHome = (): void => {
      if (document.activeElement === document.body && document.hasFocus())
        whatIsOpen()?.focus({ preventScroll: true });
    };
    const goHomeAfter = (pictures: number): void => {
      frame = requestAnimationFrame(() => (pictures > 1 ? goHomeAfter(pictures - 1) : goHome()));
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      focused = target instanceof HTMLElement ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      cancelAnimationFrame(frame);
      goHomeAfter(PICTURES);
    });
    current.addEventListener("focusin", onFocusIn);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      current.removeEventListener("focusin", onFocusIn);
      observer.disconnect();
    };
  }, [pane]);
}
