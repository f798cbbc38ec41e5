import fc from "fast-check";
import { nearestInstrument, readInstrument } from "./read-instrument";

test.each([
  [
    "omgevingsvisie",
    [
      "Omgevingsvisie",
      "omgevingsvisies",
      "OV",
      "1. Omgevingsvisie",
      "Gemeentelijke omgevingsvisie",
      "Omgevingsvisie (OV)",
      "NOVI",
      "Omg.visie",
      "Visie 2030",
    ],
  ],
  [
    "programma",
    [
      "Programma",
      "Programma's",
      "Programma’s",
      "Programma(’s)",
      "Omgevingsprogramma",
      "Deel II: Programma",
      "Verplichte programma's",
      "Programma (onder de Omgevingswet)",
    ],
  ],
  [
    "omgevingsplan",
    [
      "Omgevingsplan",
      "Omgevingsplannen",
      "OP",
      "Kerninstrument: omgevingsplan",
      "Afspraken over het omgevingsplan",
    ],
  ],
  [
    "omgevingsvergunning",
    [
      "Omgevingsvergunning",
      "Omgevingsvergunningen",
      "Vergunningverlening",
      "D. Vergunningen",
      "Omgevingsvergunning / vergunningverlening",
    ],
  ],
  [
    "toezichtEnHandhaving",
    [
      "Toezicht en handhaving",
      "Toezicht & handhaving",
      "Toezicht/handhaving",
      "Handhaving en toezicht",
      "VTH",
      "T&H",
      "U&H",
      "Toezicht",
      "TOEZICHT EN HANDHAVING",
      "Toezicht\u00a0en\nhandhaving",
    ],
  ],
  ["algemeen", ["Algemeen", "Algemene afspraken", "Alle instrumenten", "Generiek"]],
] as const)("%s", (instrument, labels) => {
  expect(labels.filter((label) => readInstrument(label) !== instrument)).toEqual([]);
});

test.each([
  "",
  "1",
  "Overige afspraken",
  "Overige zaken",
  "Financiën",
  "Communicatie",
  "Programa",
  "Omgevingsvisie en programma",
  "Omgevingsverordening",
  "Programma van eisen",
  "Samenwerkingsafspraken",
  "Tabel",
  "Blad1",
])("%j is none", (label) => {
  expect(readInstrument(label)).toBeNull();
});

test.each([
  ["Programa", "programma"],
  ["Prgramma", "programma"],
  ["Omgevingsvise", "omgevingsvisie"],
  ["Omgevingspaln", "omgevingsplan"],
  ["Omgevingsverguning", "omgevingsvergunning"],
  ["Toezciht en handhaving", "toezichtEnHandhaving"],
  ["2. Omgevingsvise", "omgevingsvisie"],
  ["Omgevingsvisie en programma", "omgevingsvisie"],
  ["OV", "omgevingsvisie"],
  ["Financiën", null],
  ["Overige afspraken", null],
  ["Communicatie", null],
  ["", null],
])("nearest to %j is %s", (label, instrument) => {
  expect(nearestInstrument(label)).toBe(instrument);
});

test("any label gives an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (label) => {
      const known = readInstrument(label);
      if (known !== null) expect(nearestInstrument(label)).toBe(known);
      else expect(() => nearestInstrument(label)).not.toThrow();
    }),
  );
});
