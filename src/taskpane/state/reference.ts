import { loadStatutes } from "../../law/texts/load-statutes";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import type { KnownExample } from "../../rules/rule";

/** What some rules compare with; large, so not part of the pane's first load. */
export interface Reference {
  readonly statutes: StatuteTexts;
  readonly examples: readonly KnownExample[];
}

/** Loads the statute texts and the examples; null when they cannot be loaded now, after which it can be tried again. */
export async function loadReference(): Promise<Reference | null> {
  try {
    const [statutes, { KNOWN_EXAMPLES }] = await Promise.all([
      loadStatutes(),
      import("../../catalog/known-examples"),
    ]);
    return statutes && { statutes, examples: KNOWN_EXAMPLES };
  } catch {
    return null;
  }
}
