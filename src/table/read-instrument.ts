import { distanceWithin, headingKey } from "./headings";
import type { CoreInstrument } from "./instrument";

const NAMES: Readonly<Record<CoreInstrument, readonly string[]>> = {
  omgevingsvisie: ["omgevingsvisie", "omgevingsvisies", "visie", "ov", "govi", "povi", "novi"],
  programma: [
    "programma",
    "programma s",
    "programmas",
    "omgevingsprogramma",
    "omgevingsprogramma s",
    "omgevingsprogrammas",
  ],
  omgevingsplan: ["omgevingsplan", "omgevingsplannen", "op"],
  omgevingsvergunning: [
    "omgevingsvergunning",
    "omgevingsvergunningen",
    "vergunning",
    "vergunningen",
    "vergunningverlening",
    "omgevingsvergunning vergunningverlening",
  ],
  toezichtEnHandhaving: [
    "toezicht en handhaving",
    "toezicht handhaving",
    "handhaving en toezicht",
    "toezicht",
    "handhaving",
    "vth",
    "t h",
    "th",
    "uitvoering en handhaving",
  ],
  algemeen: [
    "algemeen",
    "algemene afspraken",
    "generiek",
    "alle instrumenten",
    "alle kerninstrumenten",
    "instrumentoverstijgend",
  ],
};

const BY_NAME: ReadonlyMap<string, CoreInstrument> = new Map(
  (Object.entries(NAMES) as [CoreInstrument, readonly string[]][]).flatMap(([instrument, names]) =>
    names.map((name) => [name, instrument] as const),
  ),
);

/** "1. Omgevingsvisie", "A Omgevingsvisie", "Kerninstrument: omgevingsvisie". */
const INTRODUCTION =
  /^(?:(?:kerninstrument|instrument|hoofdstuk|deel|onderdeel)\s+)?(?:(?:\d{1,2}|[a-e]|i{1,3}|iv|v)\s+)?/;

/** The core instrument that a label names, by its usual names and abbreviations; null when it is none of them. */
export function readInstrument(label: string): CoreInstrument | null {
  const key = headingKey(label);
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(INTRODUCTION, "")) ?? null;
}

/** The core instrument that a misspelt label was probably meant to name; null when none is near. */
export function nearestInstrument(label: string): CoreInstrument | null {
  const exact = readInstrument(label);
  if (exact) return exact;
  const key = headingKey(label).replace(INTRODUCTION, "");
  let best: { instrument: CoreInstrument; distance: number } | null = null;
  for (const [name, instrument] of BY_NAME) {
    if (name.length < 6) continue;
    const distance = distanceWithin(key, name, 3);
    if (distance !== null && (best === null || distance < best.distance)) best = { instrument, distance };
  }
  if (best) return best.instrument;
  const inside = [...BY_NAME].filter(([name]) => name.length >= 9 && key.includes(name));
  return inside.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null;
}
