import type { CoreInstrument } from "./instrument";

/** The core instruments as they are written in the sheet: Dutch, whatever the language of the pane. */
export const INSTRUMENT_NAMES: Readonly<Record<CoreInstrument, string>> = {
  omgevingsvisie: "Omgevingsvisie",
  programma: "Programma",
  omgevingsplan: "Omgevingsplan",
  omgevingsvergunning: "Omgevingsvergunning",
  toezichtEnHandhaving: "Toezicht en handhaving",
  algemeen: "Algemeen",
};
