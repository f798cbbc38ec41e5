import { parseArguments } from "./arguments";

test("files and options may stand in any order", () => {
  const parsed = parseArguments([
    "a.xlsx",
    "--json",
    "--sheet=Blad1,Blad2",
    "b=c.xlsx",
    "--rules",
    "type/unknown",
    "--min-severity",
    "warning",
  ]);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      files: ["a.xlsx", "b=c.xlsx"],
      json: true,
      citations: false,
      sheets: ["Blad1", "Blad2"],
      rules: ["type/unknown"],
      minSeverity: "warning",
    },
  });
});

test.each([
  [["--wat", "a.xlsx"], "unknown-option", "--wat"],
  [["a.xlsx", "--sheet"], "missing-value", "--sheet"],
  [["a.xlsx", "--min-severity", "erg"], "bad-severity", "erg"],
  [["--json"], "no-files", ""],
])("%j is refused", (words, problem, at) => {
  expect(parseArguments(words)).toEqual({ ok: false, problem, at });
});

test("help asks for no files", () => {
  expect(parseArguments(["--help"])).toMatchObject({ ok: true, value: { help: true } });
});
