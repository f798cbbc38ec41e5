import fc from "fast-check";
import { likeness, spellingOf, type TermKind } from "./spelling";
import { VariantIndex, variantClusters } from "./variants";

const alike = (a: string, b: string, kind: TermKind = "keyword") =>
  likeness(spellingOf(a, kind), spellingOf(b, kind));

test.each([
  ["water-belang", "waterbelang", "form"],
  ["Planning", "planning", "form"],
  ["coordinatie", "coördinatie", "form"],
  ["omgevings\u00a0tafel", "omgevingstafel", "form"],
  ["bodem en water", "water en bodem", "form"],
  ["thema's", "themas", "form"],
  ["omgevingstafels", "omgevingstafel", "stem"],
  ["werkprocessen", "werkproces", "stem"],
  ["adviezen", "advies", "stem"],
  ["plannen", "plan", "stem"],
  ["weg", "wegen", "stem"],
  ["regionale afspraken", "regionaal afspraak", "stem"],
  ["regels toepasbare", "toepasbare regel", "stem"],
  ["gezamelijk toezicht", "gezamenlijk toezicht", "typo"],
  ["handhavingstrategie", "handhavingsstrategie", "typo"],
  ["watreschap", "waterschap", "typo"],
] as const)("%s is %s (%s)", (one, other, how) => {
  expect([alike(one, other), alike(other, one)]).toEqual([how, how]);
});

test.each([
  ["4 weken", "8 weken"],
  ["fase 1", "fase 2"],
  ["wonen", "wenen"],
  ["interne veiligheid", "externe veiligheid"],
  ["instemming", "afstemming"],
  ["instemming", "bestemming"],
  ["ontheffing", "opheffing"],
  ["bodem", "boden"],
  ["omgevingsplan", "omgevingsvisie"],
  ["!!", "??"],
])("%s is not %s", (one, other) => {
  expect(alike(one, other)).toBeNull();
});

test.each([
  ["Prov. Noord-Holland", "Provincie Noord-Holland"],
  ["OD NZKG", "ODNZKG"],
  ["Leylstad", "Lelystad"],
  ["Noordoost Nederland", "Noordoost-Nederland"],
  ["Utrecht (provincie)", "provincie Utrecht"],
])("as names, %s is %s", (one, other) => {
  expect(alike(one, other, "name")).not.toBeNull();
});

test("as names, other organisations and years are different", () => {
  expect(alike("Regio Utrecht", "Provincie Utrecht", "name")).toBeNull();
  expect(alike("VNG 2021", "VNG 2022", "name")).toBeNull();
});

const indexOf = (terms: readonly string[], standard?: ReadonlySet<string>): VariantIndex => {
  const index = new VariantIndex("keyword", standard);
  for (const term of terms) index.add(term);
  return index;
};

test("the spelling that is used more is the usual one; a tie is decided by the standard list or not at all", () => {
  const index = indexOf(["water", "water", "Water", "bodem", "Bodem"]);
  expect([index.usualFor("Water"), index.usualFor("water")]).toEqual(["water", null]);
  expect([index.usualFor("bodem"), index.usualFor("Bodem")]).toEqual([null, null]);
  expect(indexOf(["bodem", "Bodem"], new Set(["bodem"])).usualFor("Bodem")).toBe("bodem");
});

test.each([
  ["natuur", "natuurlijk"],
  ["zon", "zone"],
  ["mer", "meer"],
  ["inrichting", "inrichten"],
  ["gezond", "gezondheid"],
])("%s is not the usual form of %s, which is another word", (one, other) => {
  expect(indexOf([one, one, one, other]).usualFor(other)).toBeNull();
});

test.each([
  ["regionaal", "regionale"],
  ["weg", "wegen"],
  ["snel", "snelle"],
  ["vooroverleg", "vooroverlegg"],
  ["rivierdal", "rivierdaal"],
  ["toepasbare regels", "regel (toepasbare)"],
])("%s is the usual form of %s", (one, other) => {
  expect(indexOf([one, one, one, other]).usualFor(other)).toBe(one);
});

test("a typo is rare beside the right form", () => {
  const often = (term: string, times: number): string[] => Array<string>(times).fill(term);
  expect(indexOf([...often("planning", 2), "plaanning"]).usualFor("plaanning")).toBe("planning");
  expect(indexOf([...often("bestuur", 6), ...often("bestuurs", 4)]).usualFor("bestuurs")).toBe("bestuur");
  expect(indexOf([...often("landelijk", 6), ...often("langelijk", 4)]).usualFor("langelijk")).toBeNull();
});

test("clusters hold the usual spelling and its variants", () => {
  const uses = new Map([
    ["omgevingstafel", 9],
    ["omgevingstafels", 2],
    ["Omgevingstafel", 1],
    ["wonen", 4],
  ]);
  expect(variantClusters(uses, "keyword")).toEqual([
    {
      usual: "omgevingstafel",
      count: 9,
      variants: [
        { term: "omgevingstafels", count: 2 },
        { term: "Omgevingstafel", count: 1 },
      ],
    },
  ]);
});

const term = fc.constantFrom(
  "water",
  "Water",
  "waters",
  "water-belang",
  "waterbelang",
  "waterbelamg",
  "4 weken",
  "8 weken",
);

test("what is said after changes is what is said of the terms that remain", () => {
  fc.assert(
    fc.property(fc.array(term), fc.array(term), (before, after) => {
      const index = indexOf(before);
      for (const one of before) index.usualFor(one);
      for (const one of after) index.add(one);
      for (const one of before) index.remove(one);
      const fresh = indexOf(after);
      for (const one of [...before, ...after]) {
        expect([one, index.usualFor(one)]).toEqual([one, fresh.usualFor(one)]);
      }
    }),
  );
});

test("a change names every term about which the answer changes", () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1 }), term, (terms, added) => {
      const index = indexOf(terms);
      const before = new Map(terms.map((one) => [one, index.usualFor(one)]));
      const touched = index.add(added);
      for (const [one, answer] of before) {
        if (index.usualFor(one) !== answer) expect([one, touched.get(one)]).toEqual([one, answer]);
      }
    }),
  );
});

test("any text has a spelling", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      expect([null, "form", "stem", "typo"]).toContain(alike(one, other));
      expect(spellingOf(one, "name").term).toBe(one);
    }),
  );
});
