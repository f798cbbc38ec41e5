import type { Section } from "../../table/agreement-table";
import { CORE_INSTRUMENTS, type CoreInstrument } from "../../table/instrument";

/** The order of the core instruments; agreements for all of them stand last, as in the catalogue. */
export const rank = (instrument: CoreInstrument): number =>
  instrument === "algemeen" ? CORE_INSTRUMENTS.length : CORE_INSTRUMENTS.indexOf(instrument);

type Named = Pick<Section, "instrument">;

/**
 * The section above which a core instrument belongs that the table does not have yet. undefined: below all others, which is
 * also where it goes in a table that keeps an order of its own. What holds for all core instruments may stand first or last.
 */
export function nextInOrder<Of extends Named>(
  sections: readonly Of[],
  instrument: CoreInstrument,
): Of | undefined {
  const known = sections.filter(isOfOne);
  const isInOrder = known.every(
    (one, index) => rank((known[index - 1] ?? one).instrument) <= rank(one.instrument),
  );
  if (!isInOrder || instrument === "algemeen") return undefined;
  const later = known.find((one) => rank(one.instrument) > rank(instrument));
  const behind = sections.slice(sections.findLastIndex(isOfOne) + 1);
  return later ?? behind.find((one) => one.instrument === "algemeen");
}

const isOfOne = <Of extends Named>(section: Of): section is Of & { readonly instrument: CoreInstrument } =>
  section.instrument !== null && section.instrument !== "algemeen";
