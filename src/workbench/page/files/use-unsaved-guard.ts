import { useEffect } from "react";
import type { Session } from "../session";

/** Lets the browser ask before the page is left with changes that were not saved, or in the middle of a cell. */
export function useUnsavedGuard(session: Session): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (session.hasUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [session]);
}
