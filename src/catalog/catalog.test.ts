import { CORE_INSTRUMENTS } from "../table/instrument";
import { CATALOGUE_INSTRUMENTS, EXAMPLES, exampleById, examplesFor, themesOf } from "./catalog";
import { THEMES } from "./example";

test("the catalogue has at least twelve examples for every core instrument, and general ones", () => {
  for (const instrument of CORE_INSTRUMENTS) {
    expect([instrument, examplesFor(instrument).length >= 12]).toEqual([instrument, true]);
  }
  expect(examplesFor("algemeen").length).toBeGreaterThanOrEqual(10);
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(132);
});

test("an example is found by its id, which is its own", () => {
  expect(new Set(EXAMPLES.map((example) => example.id)).size).toBe(EXAMPLES.length);
  expect(exampleById("EX001")?.instrument).toBe("omgevingsvisie");
  expect(exampleById("nothing")).toBeNull();
});

test("the agreements that the makers of the table give are there, under their core instrument", () => {
  const given = [
    ["omgevingsvisie", "Integrale afweging strategische projecten"],
    ["programma", "Gezamenlijke invulling van een programma"],
    ["omgevingsplan", "Gelijksoortige regels in de regio"],
    ["omgevingsvergunning", "Levertermijnen van adviezen"],
    ["toezichtEnHandhaving", "Programma en strategie van toezicht en handhaving"],
  ] as const;
  for (const [instrument, title] of given) {
    const found = examplesFor(instrument).find((example) => example.title === title);
    expect([title, found?.source.name]).toEqual([title, "Presentatie BZK/RIO (regio Utrecht)"]);
  }
});

test("every theme has examples, and a core instrument's themes hold all of its examples once", () => {
  const used = new Set(EXAMPLES.map(({ theme }) => theme));
  expect(THEMES.filter((theme) => !used.has(theme))).toEqual([]);
  for (const instrument of CATALOGUE_INSTRUMENTS) {
    const listed = [...themesOf(instrument)].flatMap(([theme, examples]) => {
      expect(examples.every((example) => example.theme === theme)).toBe(true);
      return examples;
    });
    expect(new Set(listed)).toEqual(new Set(examplesFor(instrument)));
    expect(listed).toHaveLength(examplesFor(instrument).length);
  }
});
