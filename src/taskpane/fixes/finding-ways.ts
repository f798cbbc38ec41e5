import type { Finding } from "../../rules/finding";

/** A way to mend something that a finding suggests, by which it is known in any language. */
export const suggestionId = (
  index: number,
  { label, params }: NonNullable<Finding["suggestions"]>[number],
): string => JSON.stringify([index, label, params]);

/** Whether a finding is about a partner that ought to take part; its suggestion puts the table's own mark. */
export const isMissingPartner = ({ rule, suggestions = [] }: Finding): boolean =>
  rule.startsWith("partners/") && suggestions.some(({ label }) => label === "mark");
