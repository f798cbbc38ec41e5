import { useEffect, type RefObject } from "react";
import type { Finding } from "../../rules/finding";

/**
 * Takes the focus along to the finding that was gone to, when it was in the list, or nowhere because its button scrolled
 * out of the list. Elsewhere in the pane it stays.
 */
export function useFocusOnVisited(box: RefObject<HTMLElement | null>, visited: Finding | null): void {
  useEffect(() => {
    const list = box.current;
    const isHere = document.activeElement === document.body || list?.contains(document.activeElement);
    if (!visited || !list || !isHere) return;
    const frame = requestAnimationFrame(() =>
      list
        .querySelector<HTMLElement>('.finding-visited [aria-current="true"]')
        ?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [box, visited]);
}
