import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, type RefObject } from "react";

/**
 * Home and End on the list itself go to its very ends. The browser alone goes by heights that were guessed for what is
 * not drawn yet, and stops short of the end.
 *
 * @param last the index of the last part
 */
export function useEndsOfList(
  box: RefObject<HTMLElement | null>,
  list: Pick<Virtualizer<HTMLDivElement, Element>, "scrollToIndex">,
  last: number,
): void {
  useEffect(() => {
    const element = box.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isEnd = event.key === "Home" || event.key === "End";
      if (!isEnd || event.target !== element || event.ctrlKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (event.key === "Home") list.scrollToIndex(0, { align: "start" });
      else list.scrollToIndex(last, { align: "end" });
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [box, list, last]);
}
