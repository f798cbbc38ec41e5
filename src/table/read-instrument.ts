import { distanceWithin, foldedKey } from "../partners/spelling";
import type { CoreInstrument } from "./instrument";

/** Names and abbreviations of each core instrument, in the form of `foldedKey` (domain research, §4.1). */
const NAMES: Readonly<Record<CoreInstrument, readonly string[]>> = {
  omgevingsvisie: [
    "omgevingsvisie",
    "omgevingsvisies",
    "visie",
    "visies",
    "ov",
    "govi",
    "povi",
    "novi",
    "omg visie",
  ],
  programma: [
    "programma",
    "programma s",
    "programmas",
    "omgevingsprogramma",
    "omgevingsprogramma s",
    "omgevingsprogrammas",
    "programma en",
    "omg programma",
  ],
  omgevingsplan: ["omgevingsplan", "omgevingsplannen", "op", "omg plan"],
  omgevingsvergunning: [
    "omgevingsvergunning",
    "omgevingsvergunningen",
    "vergunning",
    "vergunningen",
    "vergunningverlening",
    "omgevingsvergunningverlening",
    "omgevingsvergunning vergunningverlening",
    "vergunningverlening omgevingsvergunning",
    "omg vergunning",
    "omg verg",
  ],
  toezichtEnHandhaving: [
    "toezicht en handhaving",
    "toezicht handhaving",
    "handhaving en toezicht",
    "toezicht",
    "handhaving",
    "t en h",
    "t h",
    "th",
    "vth",
    "u h",
    "u en h",
    "uitvoering en handhaving",
    "vergunningverlening toezicht en handhaving",
    "vergunningen toezicht en handhaving",
  ],
  algemeen: [
    "algemeen",
    "algemene",
    "generiek",
    "alle",
    "alle instrumenten",
    "alle kerninstrumenten",
    "instrumentoverstijgend",
    "kerninstrumentoverstijgend",
    "overstijgend",
  ],
};

const BY_NAME: ReadonlyMap<string, CoreInstrument> = new Map(
  (Object.entries(NAMES) as [CoreInstrument, readonly string[]][]).flatMap(([instrument, names]) =>
    names.map((name) => [name, instrument] as const),
  ),
);

/** "1. Omgevingsvisie", "A Omgevingsvisie", "Kerninstrument: omgevingsvisie", "Deel II: Programma". */
const IN_FRONT =
  /^(?:(?:kerninstrument(?:en)?|instrument|hoofdstuk|deel|onderdeel|fase|blad|tab|tabblad|categorie)(?: |$)|(?:\d{1,2}|[a-f]|i{1,3}|iv|vi{0,2})(?: |$))+/;
/** Words that say nothing of which instrument it is; with at least one other word left they are passed over. */
const AROUND =
  /(?:^| )(?:afspraken|afspraak|samenwerking|samenwerkingsafspraken|samenwerkingsafspraak|samenwerken|regionale|gemeentelijke|provinciale|nationale|verplichte?|vrijwillige?|tabel|de|het|een|bij|over|voor|rond|inzake|van|aan|19\d\d|20\d\d|versie|concept)(?= |$)/g;

/**
 * The core instrument that a label names: by name, plural or abbreviation, numbered or with words around that add
 * nothing ("2. Afspraken omgevingsplan", "Toezicht & handhaving (T&H)", "VTH"). null when it names none or several, and
 * when it is misspelt: that is for the user to mend (`nearestInstrument`). Any text gives an answer.
 */
export function readInstrument(label: string): CoreInstrument | null {
  if (label.length > 120) return null;
  const key = foldedKey(label);
  return (
    byKey(key) ?? (/[([]/.test(label) ? byKey(foldedKey(label.replace(/[([][^)\]]*[)\]]?/g, " "))) : null)
  );
}

function byKey(key: string): CoreInstrument | null {
  const plain = BY_NAME.get(key);
  if (plain || key === "") return plain ?? null;
  const bare = key.replace(IN_FRONT, "");
  return BY_NAME.get(bare) ?? BY_NAME.get(bare.replace(AROUND, "").trim()) ?? null;
}

/** The core instrument that a label not known was probably meant to name; null when none is near. */
export function nearestInstrument(label: string): CoreInstrument | null {
  const exact = readInstrument(label);
  if (exact || label.length > 120) return exact;
  const key = foldedKey(label).replace(IN_FRONT, "");
  const bare = key.replace(AROUND, "").trim();
  let best: { instrument: CoreInstrument; distance: number } | null = null;
  for (const [name, instrument] of BY_NAME) {
    for (const text of bare === key ? [key] : [key, bare]) {
      const distance = distanceWithin(
        text,
        name,
        name.length >= 12 ? 3 : name.length >= 7 ? 2 : name.length >= 5 ? 1 : 0,
      );
      if (distance !== null && (best === null || distance < best.distance)) best = { instrument, distance };
    }
  }
  if (best) return best.instrument;
  const inside = [...BY_NAME].filter(([name]) => name.length >= 8 && key.includes(name));
  return inside.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null;
}
