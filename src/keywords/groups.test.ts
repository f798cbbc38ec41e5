import fc from "fast-check";
import { spellingGroups } from "./groups";

const groupsOf = (...terms: readonly string[]): string[][] =>
  spellingGroups(new Map(terms.map((term, index) => [term, terms.length - index])), "keyword").map((group) =>
    group.map(({ term }) => term),
  );

test.each([
  ["omgevingstafel", "omgevingstafels"],
  ["Omgevingstafel", "omgevings-tafel"],
  ["coördinatie", "coordinatie"],
  ["plan", "plannen"],
  ["advies", "adviezen"],
  ["brief", "brieven"],
  ["taak", "taken"],
  ["veiligheid", "veiligheden"],
  ["integraal advies", "integrale adviezen"],
  ["water en bodem", "bodem en water"],
  ["proces", "processen"],
])("%s and %s are one keyword", (one, other) => {
  expect(groupsOf(one, other)).toEqual([[one, other]]);
});

test.each([
  ["natuur", "natuurlijk"],
  ["land", "landelijk"],
  ["gezond", "gezondheid"],
  ["inrichting", "inlichting"],
  ["4 weken", "8 weken"],
  ["wonen", "wanen"],
  ["!!", "??"],
])("%s and %s are two", (one, other) => {
  expect(groupsOf(one, other)).toEqual([[one], [other]]);
});

test("the spelling that is used most stands first, in a group of any size", () => {
  expect(groupsOf("plannen", "wonen", "Plan", "plan")).toEqual([["plannen", "Plan", "plan"], ["wonen"]]);
});

const term = fc.constantFrom(
  "plan",
  "Plan",
  "plannen",
  "p-lan",
  "water",
  "waters",
  "water plan",
  "plan water",
  "!",
);

test("every term is in one group, whatever the order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(term), (terms) => {
      const sorted = (groups: readonly (readonly { term: string }[])[]): string[] =>
        groups.map((group) => group.map((one) => one.term).join("|")).sort();
      const uses = (list: readonly string[]) => new Map(list.map((one) => [one, one.length] as const));
      const groups = sorted(spellingGroups(uses(terms), "keyword"));
      expect(groups.flatMap((group) => group.split("|")).sort()).toEqual([...terms].sort());
      expect(sorted(spellingGroups(uses([...terms].reverse()), "keyword"))).toEqual(groups);
    }),
  );
});
