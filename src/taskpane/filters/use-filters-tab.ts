import { useEffect, type RefObject } from "react";
import type { FacetIndex } from "../../facets/facet-index";
import { applyFilter } from "../commands/filter";
import { usePane } from "../state/context";

/** So long the pane may be busy with reading texts at a time: half of what a picture on the screen takes. */
const SLICE_MS = 8;

/** Reads the words of thousands of texts before anybody types, a little at a time. */
export function useReadAhead(index: FacetIndex | null): void {
  useEffect(() => {
    if (!index) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readOn = (): void => {
      const until = performance.now() + SLICE_MS;
      if (!index.prepare(() => performance.now() > until)) timer = setTimeout(readOn);
    };
    timer = setTimeout(readOn);
    return () => clearTimeout(timer);
  }, [index]);
}

/** Ctrl+Enter anywhere in the tab puts the choice on the sheet, so that nobody has to go past every group for it. */
export function useApplyKey(tab: RefObject<HTMLElement | null>, isThere: boolean): void {
  const { session } = usePane();
  useEffect(() => {
    const { current } = tab;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (applyFilter.enabled(session.store.get())) void applyFilter.perform(session);
    };
    current?.addEventListener("keydown", onKey);
    return () => current?.removeEventListener("keydown", onKey);
  }, [session, tab, isThere]);
}
