import { aliasProblem } from "./alias-problem";

const aliases = [
  { form: "ODZOB", partner: "omgevingsdienst" as const },
  { form: "samen gezond", partner: "ggd" as const },
];

test.each([
  ["  ", { code: "missing" }],
  ["de", { code: "tooShort" }],
  ["van", { code: "tooShort" }],
  ["x".repeat(500), { code: "tooLong" }],
  ["odzob", { code: "listedCapitals", partner: "omgevingsdienst", listed: "ODZOB" }],
  ["SAMEN GEZOND", { code: "listedSmall", partner: "ggd", listed: "samen gezond" }],
  [" ODZOB ", { code: "listed", partner: "omgevingsdienst", listed: "ODZOB" }],
  ["gemeente", { code: "known", partner: "gemeente" }],
  ["GGD", { code: "known", partner: "ggd" }],
  ["Sociaal Huis", null],
])("%j as a name of one's own", (name, problem) => {
  expect(aliasProblem(name, aliases)).toEqual(problem);
});
