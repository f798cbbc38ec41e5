import { useSyncExternalStore } from "react";
import { officeIsDark } from "../../excel/theme";

const query = (): MediaQueryList | null =>
  typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : null;

/**
 * Whether the surroundings are dark: Office's own theme where it tells, else the browser's setting.
 * Assumption (Excel): it tells nothing when the user changes Office's theme; that event is documented for Outlook only.
 * The theme is therefore looked at again when the pane gets the focus. High contrast is the browser's `forced-colors`, which the styles follow by themselves.
 */
export function useDark(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = query();
      media?.addEventListener("change", listener);
      window.addEventListener("focus", listener);
      return () => {
        media?.removeEventListener("change", listener);
        window.removeEventListener("focus", listener);
      };
    },
    () => officeIsDark() ?? query()?.matches ?? false,
  );
}
