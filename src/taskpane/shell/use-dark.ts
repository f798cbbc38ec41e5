import { useSyncExternalStore } from "react";

const query = (): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : null;

/** Whether the surroundings are dark. Office on the web follows the browser's own setting. */
export function useDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = query();
      media?.addEventListener("change", listener);
      return () => media?.removeEventListener("change", listener);
    },
    () => query()?.matches ?? false,
  );
}
