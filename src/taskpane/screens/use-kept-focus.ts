import { useEffect, type RefObject } from "react";

/**
 * Where the element with the focus goes away in a part (a button that is pressed once, a line that is removed), the
 * part's title takes the focus; else the keyboard would begin again at the top of the pane. Never while the user is in
 * the sheet.
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const { current } = part;
    if (!current) return undefined;
    let focused: Element | null = null;
    const onFocusIn = ({ target }: FocusEvent): void => {
      focused = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      const isLost = focused !== null && !focused.isConnected && document.activeElement === document.body;
      if (!isLost || !document.hasFocus()) return;
      title.current?.focus({ preventScroll: true });
    });
    current.addEventListener("focusin", onFocusIn);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener("focusin", onFocusIn);
      observer.disconnect();
    };
  }, [part, title]);
}
