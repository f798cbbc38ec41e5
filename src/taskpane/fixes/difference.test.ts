import { differenceOf } from "./difference";

const shown = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "old" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

test("words that go and come are told apart from what stays", () => {
  expect(shown("art. 2.2 Omgevingswet", "art. 2.2 Ow")).toBe("art. 2.2 [-Omgevingswet-]{+Ow+}");
  expect(shown("", "Afstemming nodig")).toBe("{+Afstemming nodig+}");
});

test("white space that changes can be seen", () => {
  expect(shown("water  wonen ", "water wonen")).toMatch(/^water ?\[-␣-\] ?wonen\[-␣-\]$/);
  expect(shown("water\u00a0wonen", "water wonen")).toBe("water[-␣-]{+␣+}wonen");
});

test("long stretches that stay are shortened, and texts that are too long to compare are shown whole", () => {
  const long = "De gemeente en het waterschap overleggen elk kwartaal over de plannen in hun gebied. ";
  const text = shown(`${long}${long}einde`, `${long}${long}slot`);
  expect(text.length).toBeLessThan(80);
  expect(text).toContain("[-einde-]{+slot+}");
  expect(differenceOf("a".repeat(3000), "b".repeat(3000)).map(({ kind }) => kind)).toEqual(["old", "new"]);
});
