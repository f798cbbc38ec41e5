import { useEffect } from "react";
import type { Session } from "../session";

/** Lets the browser ask before the page is left with changes that were not saved. */
export function useUnsavedGuard(session: Session): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (session.store.get().unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [session]);
}
