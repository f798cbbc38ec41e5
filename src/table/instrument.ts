/** The five core instruments (kerninstrumenten) of the Omgevingswet, and the group of agreements that hold for all. */
export const CORE_INSTRUMENTS = [
  "omgevingsvisie",
  "programma",
  "omgevingsplan",
  "omgevingsvergunning",
  "toezichtEnHandhaving",
] as const;

export type CoreInstrument = (typeof CORE_INSTRUMENTS)[number] | "algemeen";
