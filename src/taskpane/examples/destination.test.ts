import { examplesFor } from "../../catalog/catalog";
import type { CoreInstrument } from "../../table/instrument";
import { createTexts } from "../../i18n/texts";
import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import { planExamples } from "../commands/insert-examples";
import { destination } from "./destination";

const [nl, en] = [createTexts("nl"), createTexts("en")];
const table = located(
  sheetOf([
    HEADINGS,
    row("Omgevingsvisie", "Een"),
    row("Omgevingsvisie", "Twee"),
    row("Programma", "Drie"),
    row("Omgevingsplan", "Vier"),
  ]),
);

/** What the form says of so many examples of each core instrument. */
function said(
  counts: Readonly<Partial<Record<CoreInstrument, number>>>,
  afterRow: number | null = null,
  texts = nl,
  of = table,
) {
  const examples = Object.entries(counts).flatMap(([instrument, count]) =>
    examplesFor(instrument as CoreInstrument)
      .slice(0, count)
      .map((example) => ({ example, values: {} })),
  );
  const input = { examples, afterRow, texts };
  return destination(planExamples(of, input, null), input, texts);
}

test("examples for one core instrument come below each other, from one row", () => {
  expect(said({ programma: 2 })).toBe("Er komen 2 rijen bij, vanaf rij 5.");
});

test("of examples for several core instruments each place is named, from top to bottom", () => {
  expect(said({ omgevingsplan: 2, omgevingsvisie: 1, programma: 2 })).toBe(
    "Er komen 5 rijen bij: rij 4 bij ‘Omgevingsvisie’, rijen 6–7 bij ‘Programma’, rijen 9–10 bij ‘Omgevingsplan’.",
  );
  expect(said({ omgevingsvisie: 1, programma: 1 }, null, en)).toBe(
    "2 rows are added: row 4 under ‘Omgevingsvisie (strategy)’, row 6 under ‘Programma (programme)’.",
  );
});

test("a core instrument that the table has not yet is told apart", () => {
  expect(said({ programma: 1, omgevingsvergunning: 2 })).toBe(
    "Er komen 3 rijen bij: rij 5 bij ‘Programma’, rijen 7–8 bij ‘Omgevingsvergunning’ (nieuw in de tabel).",
  );
});

test("below a row of choice there is one place, whatever they are for", () => {
  expect(said({ omgevingsvisie: 1, programma: 1 }, 1)).toBe("Er komen 2 rijen bij, vanaf rij 3.");
});

test("the place of one that the table has not yet is told by what stands below it", () => {
  expect(said({ omgevingsvergunning: 1 })).toBe(
    "De tabel heeft nog geen ‘Omgevingsvergunning’. De afspraak komt onder aan de tabel, als rij 6.",
  );
  const between = located(
    sheetOf([
      HEADINGS,
      row("Omgevingsvisie", "Een"),
      row("Omgevingsvisie", "Twee"),
      row("Omgevingsplan", "Vier"),
    ]),
  );
  expect(said({ programma: 1 }, null, nl, between)).toBe(
    "De tabel heeft nog geen ‘Programma’. De afspraak komt boven ‘Omgevingsplan’, als rij 4.",
  );
});
