import type { Dictionary } from "../../dictionary";

/** Accepted findings, in Dutch, at B1 level. */
export const accept = {
  "accept.do": "Accepteren",
  "accept.title": "Deze bevinding accepteren",
  "accept.reason": "Waarom mag dit zo blijven?",
  "accept.reasonMissing": "Vul een reden in.",
  "accept.who": "Uw naam (niet verplicht)",
  "accept.kept": "De reden staat in de werkmap. Uw collega’s zien haar ook.",
  "accept.viewOnly": "U kunt deze werkmap alleen bekijken. De reden kan er niet in bewaard worden.",
  "accept.done": "Geaccepteerd. De bevinding komt terug als de rij verandert.",
  "accept.screen": "Geaccepteerde bevindingen",
  "accept.intro": "Deze bevindingen mogen zo blijven. Verandert de rij? Dan komt de bevinding terug.",
  "accept.none": "Er is in deze werkmap nog niets geaccepteerd.",
  "accept.revoke": "Intrekken",
  "accept.revoked.one": "{count} acceptatie ingetrokken.",
  "accept.revoked.other": "{count} acceptaties ingetrokken.",
  "accept.here": "Op dit blad",
  "accept.stale": "Verouderd",
  "accept.staleWhy": "De rij is veranderd, of de bevinding is er niet meer.",
  "accept.prune.one": "Ruim {count} verouderde op",
  "accept.prune.other": "Ruim {count} verouderde op",
  "accept.elsewhere": "Op een ander blad",
  "accept.count.one": "{count} geaccepteerd",
  "accept.count.other": "{count} geaccepteerd",
  "accept.staleCount.one": "{count} verouderd",
  "accept.staleCount.other": "{count} verouderd",
} satisfies Dictionary;
