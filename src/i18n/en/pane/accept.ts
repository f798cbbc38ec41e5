import type { Dictionary } from "../../dictionary";

/** Accepted findings, in English. */
export const accept = {
  "accept.do": "Accept",
  "accept.title": "Accept this finding",
  "accept.reason": "Why may this stay as it is?",
  "accept.reasonMissing": "Give a reason.",
  "accept.who": "Your name (optional)",
  "accept.kept": "The reason is kept in the workbook. Your colleagues see it too.",
  "accept.viewOnly": "You can only view this workbook. The reason cannot be kept in it.",
  "accept.done": "Accepted. The finding comes back when the row changes.",
  "accept.screen": "Accepted findings",
  "accept.intro": "These findings may stay as they are. When the row changes, the finding comes back.",
  "accept.none": "Nothing has been accepted in this workbook yet.",
  "accept.revoke": "Withdraw",
  "accept.revoked.one": "{count} acceptance withdrawn.",
  "accept.revoked.other": "{count} acceptances withdrawn.",
  "accept.here": "On this sheet",
  "accept.stale": "Out of date",
  "accept.staleWhy": "The row changed, or the finding is no longer there.",
  "accept.prune.one": "Remove {count} that is out of date",
  "accept.prune.other": "Remove {count} that are out of date",
  "accept.elsewhere": "On another sheet",
  "accept.count.one": "{count} accepted",
  "accept.count.other": "{count} accepted",
  "accept.staleCount.one": "{count} out of date",
  "accept.staleCount.other": "{count} out of date",
} satisfies Dictionary;
