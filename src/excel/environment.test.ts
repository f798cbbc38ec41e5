import { readEnvironment } from "./environment";

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

test("tells platform, version, language and the newest sets", () => {
  const there = new Set(["ExcelApi 1.9", "ExcelApi 1.10", "ExcelApi 1.11", "SharedRuntime 1.1"]);
  const isSetSupported = (name: string, version: string): boolean => there.has(`${name} ${version}`);
  const diagnostics = { platform: "PC", version: "16.0.1" };
  Reflect.set(globalThis, "Office", {
    context: { diagnostics, displayLanguage: "nl-NL", requirements: { isSetSupported } },
  });
  expect(readEnvironment()).toMatchObject({
    platform: "PC",
    version: "16.0.1",
    language: "nl-NL",
    excelApi: "1.11",
  });
  expect(
    readEnvironment()
      .sets.filter(({ isThere }) => isThere)
      .map(({ name }) => name),
  ).toEqual(["SharedRuntime"]);
});

test("tells nothing, and does not fail, without Office", () => {
  expect(readEnvironment()).toMatchObject({ platform: null, version: null, language: null, excelApi: null });
});
