import { EXAMPLES } from "../catalog";
import { findExamples, searchCatalogue } from "./search";
import { commonWordMeant } from "./slips";

/** What somebody types in haste, and what is searched instead. */
const MEANT: readonly (readonly [typed: string, meant: string])[] = [
  ["gdd", "ggd"],
  ["vht", "vth"],
  ["rsw", "rws"],
  ["dos", "dso"],
  ["zss", "zzs"],
  ["gohr", "ghor"],
  ["bpoa", "bopa"],
  ["watr", "water"],
  ["wastaer", "water"],
  ["toezigt", "toezicht"],
  ["veilighijd", "veiligheid"],
  ["omgevinsvise", "omgevingsvisie"],
  ["waterscap", "waterschap"],
];

test.each(MEANT)("%j finds what %j finds, and says so", (typed, meant) => {
  const found = findExamples(EXAMPLES, typed);
  expect(found.corrections).toEqual([{ typed: typed.toLowerCase(), read: meant }]);
  const wanted = searchCatalogue(meant).slice(0, 5);
  expect(wanted.length).toBeGreaterThan(0);
  expect(found.examples.slice(0, 5).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
});

/** Words of their own that look like one of the trade. */
const NOISE =
  "ggz zzp wmo vng rwz doos winter wonder regent rijp stap mei men bos bod want auto fiets gras rode rook gaan boor mens";

test.each(NOISE.split(" "))("%j is taken for no other word", (typed) => {
  expect(commonWordMeant(typed)).toBeNull();
  expect(findExamples(EXAMPLES, typed).corrections).toEqual([]);
});

test("a slip in one word leaves the others as they are", () => {
  const [first] = findExamples(EXAMPLES, "advies gdd").examples;
  expect(first?.partners).toContain("ggd");
});
