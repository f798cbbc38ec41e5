import { CORE_INSTRUMENTS, type CoreInstrument } from "../table/instrument";
import algemeen from "./data/algemeen.json";
import omgevingsplan from "./data/omgevingsplan.json";
import omgevingsvergunning from "./data/omgevingsvergunning.json";
import omgevingsvisie from "./data/omgevingsvisie.json";
import programma from "./data/programma.json";
import toezichtEnHandhaving from "./data/toezicht-en-handhaving.json";
import type { Example } from "./example";

type StoredExample = Omit<Example, "instrument">;

const STORED = {
  omgevingsvisie,
  programma,
  omgevingsplan,
  omgevingsvergunning,
  toezichtEnHandhaving,
  algemeen,
} as Readonly<Record<CoreInstrument, unknown>> as Readonly<Record<CoreInstrument, readonly StoredExample[]>>;

const INSTRUMENTS: readonly CoreInstrument[] = [...CORE_INSTRUMENTS, "algemeen"];

/** The shipped catalogue, in the order of the core instruments. catalog.test.ts holds the data to `Example`. */
export const EXAMPLES: readonly Example[] = INSTRUMENTS.flatMap((instrument) =>
  STORED[instrument].map((stored) => ({ ...stored, instrument })),
);

/** The examples of one core instrument, in catalogue order; the general ones are "algemeen". */
export function examplesFor(instrument: CoreInstrument): readonly Example[] {
  return EXAMPLES.filter((example) => example.instrument === instrument);
}

/** The example with this id, or null. */
export function exampleById(id: string): Example | null {
  return EXAMPLES.find((example) => example.id === id) ?? null;
}
