import { useSyncExternalStore } from "react";
import type { Drafts } from "./drafts";

/** What was typed about this and not sent yet; undefined: nothing. The component follows it. */
export function useDraft<T>(drafts: Drafts<T>, key: string): T | undefined {
  return useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
}
