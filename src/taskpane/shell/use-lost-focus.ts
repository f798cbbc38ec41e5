import { useEffect, type RefObject } from "react";

/**
 * Where the element with the focus goes from the box and nothing else takes the focus within so many pictures, this does.
 * Never while the user is in the sheet.
 * @param take the same function at every rendering
 */
export function useLostFocus(
  box: RefObject<HTMLElement | null>,
  pictures: number,
  take: (box: HTMLElement) => void,
): void {
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    let focused: Element | null = null;
    let frame = 0;
    const takeAfter = (left: number): void => {
      frame = requestAnimationFrame(() => {
        if (left > 1) takeAfter(left - 1);
        else if (document.activeElement === document.body && document.hasFocus()) take(current);
      });
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      focused = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      cancelAnimationFrame(frame);
      takeAfter(pictures);
    });
    current.addEventListener("focusin", onFocusIn);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      current.removeEventListener("focusin", onFocusIn);
      observer.disconnect();
    };
  }, [box, pictures, take]);
}
