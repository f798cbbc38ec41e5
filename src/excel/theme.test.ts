import { officeIsDark } from "./theme";

const withTheme = (theme: unknown): boolean | null => {
  Reflect.set(globalThis, "Office", { context: { officeTheme: theme } });
  return officeIsDark();
};

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#666666", true],
  ["#262626", true],
  ["000000", true],
])("Office's body colour %s is dark: %s", (bodyBackgroundColor, isDark) => {
  expect(withTheme({ bodyBackgroundColor })).toBe(isDark);
});

test("Office that tells no theme, or is not there, gives none", () => {
  expect(withTheme(undefined)).toBeNull();
  expect(withTheme({})).toBeNull();
  expect(withTheme({ bodyBackgroundColor: "wit" })).toBeNull();
  Reflect.deleteProperty(globalThis, "Office");
  expect(officeIsDark()).toBeNull();
});
