import { aliasProblem } from "./alias-problem";

const aliases = [{ form: "ODZOB", partner: "omgevingsdienst" as const }];

test.each([
  ["  ", { code: "missing" }],
  ["de", { code: "tooShort" }],
  ["van", { code: "tooShort" }],
  ["x".repeat(500), { code: "tooLong" }],
  ["odzob", { code: "listed", partner: "omgevingsdienst" }],
  [" ODZOB ", { code: "listed", partner: "omgevingsdienst" }],
  ["gemeente", { code: "known", partner: "gemeente" }],
  ["GGD", { code: "known", partner: "ggd" }],
  ["Sociaal Huis", null],
])("%j as a name of one's own for the veiligheidsregio", (name, problem) => {
  expect(aliasProblem(name, "veiligheidsregio", aliases)).toEqual(problem);
});

test("for one partner a name may stand in small letters and in capitals, each once", () => {
  expect(aliasProblem("odzob", "omgevingsdienst", aliases)).toBeNull();
  expect(aliasProblem("ODZOB", "omgevingsdienst", aliases)).toMatchObject({ code: "listed" });
});
