import type { Dictionary } from "../../dictionary";

/** The overview, in English. */
export const overview = {
  "overview.title": "Agreements per core instrument and chain partner",
  "overview.total": "Total",
  "overview.agreements": "Agreements",
  "overview.empty": "no agreements",
  "overview.cell.one": "{instrument}, {partner}: {count} agreement, of which {required} needed",
  "overview.cell.other": "{instrument}, {partner}: {count} agreements, of which {required} needed",
  "overview.spots": "Empty spots",
  "overview.noSpots": "None. Every chain partner takes part for every core instrument.",
  "overview.nobody": "No chain partner at all yet",
  "overview.toExamples": "Examples",
  "overview.needed": "Coordination needed",
  "overview.desirable": "Coordination desirable",
  "overview.noType": "Without a type",
  "overview.types": "Type",
} satisfies Dictionary;
