import { CORE_INSTRUMENTS, type CoreInstrument } from "../table/instrument";
import algemeen from "./data/algemeen.json";
import omgevingsplan from "./data/omgevingsplan.json";
import omgevingsvergunning from "./data/omgevingsvergunning.json";
import omgevingsvisie from "./data/omgevingsvisie.json";
import programma from "./data/programma.json";
import toezichtEnHandhaving from "./data/toezicht-en-handhaving.json";
import type { CatalogueExample, Theme } from "./example";

type StoredExample = Omit<CatalogueExample, "instrument">;

const STORED = {
  omgevingsvisie,
  programma,
  omgevingsplan,
  omgevingsvergunning,
  toezichtEnHandhaving,
  algemeen,
} as Readonly<Record<CoreInstrument, unknown>> as Readonly<Record<CoreInstrument, readonly StoredExample[]>>;

/** The core instruments in their usual order, and the general agreements last. */
export const CATALOGUE_INSTRUMENTS: readonly CoreInstrument[] = [...CORE_INSTRUMENTS, "algemeen"];

/** The shipped catalogue, in the order of the core instruments. schema.test.ts holds the data to `CatalogueExample`. */
export const EXAMPLES: readonly CatalogueExample[] = CATALOGUE_INSTRUMENTS.flatMap((instrument) =>
  STORED[instrument].map((stored) => ({ ...stored, instrument })),
);

/** The examples of one core instrument, in catalogue order; the general ones are "algemeen". */
export function examplesFor(instrument: CoreInstrument): readonly CatalogueExample[] {
  return EXAMPLES.filter((example) => example.instrument === instrument);
}

/** The themes of a core instrument's examples with their examples, in catalogue order; themes without any are left out. */
export function themesOf(instrument: CoreInstrument): ReadonlyMap<Theme, readonly CatalogueExample[]> {
  const themes = new Map<Theme, CatalogueExample[]>();
  for (const example of examplesFor(instrument)) {
    const known = themes.get(example.theme);
    if (known) known.push(example);
    else themes.set(example.theme, [example]);
  }
  return themes;
}

/** The example with this id, or null. */
export function exampleById(id: string): CatalogueExample | null {
  return EXAMPLES.find((example) => example.id === id) ?? null;
}
