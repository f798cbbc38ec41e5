import { differenceOf } from "./difference";

const shown = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "old" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

test("words that go and come are told apart from what stays", () => {
  expect(shown("art. 2.2 Omgevingswet", "art. 2.2 Ow")).toBe("art. 2.2 [-Omgevingswet-]{+Ow+}");
  expect(shown("", "Afstemming nodig")).toBe("{+Afstemming nodig+}");
});

test("numbers of articles are compared whole", () => {
  expect(shown("zie art. 2.2 en 16.15 Ow", "zie art. 12.2 en 16.25 Ow")).toBe(
    "zie art. [-2.2-]{+12.2+} en [-16.15-]{+16.25+} Ow",
  );
  expect(shown("art. 5.37a, 5:3 en 7", "art. 5.37b, 5:4 en 7")).toBe(
    "art. [-5.37a-]{+5.37b+}, [-5:3-]{+5:4+} en 7",
  );
  expect(shown("Artikel 2.2. Dan 3,5 km.", "Artikel 2.3. Dan 3,6 km.")).toBe(
    "Artikel [-2.2-]{+2.3+}. Dan [-3,5-]{+3,6+} km.",
  );
  expect(shown("(art. 2.2 lid 1)", "(art. 2.2 lid 12)")).toBe("(art. 2.2 lid [-1-]{+12+})");
});

test("a word with a hyphen is compared whole, for a line through a hyphen cannot be told from the hyphen", () => {
  expect(shown("de omgevings-tafel komt", "de omgevingstafel komt")).toBe(
    "de [-omgevings-tafel-]{+omgevingstafel+} komt",
  );
  expect(shown("water en PFAS-beleid", "water en PFAS-aanpak")).toBe(
    "water en [-PFAS-beleid-]{+PFAS-aanpak+}",
  );
  expect(shown("geluid - water", "geluid; water")).toBe("geluid[-␣--]{+;+} water");
});

test("white space that changes can be seen", () => {
  expect(shown("water  wonen ", "water wonen")).toMatch(/^water ?\[-␣-\] ?wonen\[-␣-\]$/);
  expect(shown("water\u00a0wonen", "water wonen")).toBe("water[-⍽-]{+␣+}wonen");
  expect(shown("water\u200bbelang", "waterbelang")).toBe("water[-∅-]belang");
  expect(shown("water\tbelang\u00ad", "water belang")).toBe("water[-⍽-]{+␣+}belang[-∅-]");
});

test("long stretches that stay are shortened", () => {
  const long = "De gemeente en het waterschap overleggen elk kwartaal over de plannen in hun gebied. ";
  const text = shown(`${long}${long}einde`, `${long}${long}slot`);
  expect(text.length).toBeLessThan(80);
  expect(text).toContain("[-einde-]{+slot+}");
});

test("in a long text the small changes are shown, each with what stands around it", () => {
  const words = Array.from({ length: 4_000 }, (_, index) => `woord${index}`);
  const changed = [...words];
  changed[10] = "eerste";
  changed[3_990] = "laatste";
  const text = shown(words.join(" "), changed.join(" "));
  expect(text).toContain("woord9 [-woord10-]{+eerste+} woord11");
  expect(text).toContain("woord3989 [-woord3990-]{+laatste+} woord3991");
  expect(text.length).toBeLessThan(250);
});

test("spaces in a long text are shown where they go", () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `woord${index}`).join(" ");
  const text = shown(words.replace("woord5 ", "woord5   ").replace("woord2990 ", "woord2990\u00a0"), words);
  expect(text).toContain("woord5 [-␣␣-]woord6");
  expect(text).toContain("woord2990[-⍽-]{+␣+}woord2991");
  expect(text.length).toBeLessThan(250);
});

test("of a word or a text without end the begin and the end are shown", () => {
  const stretches = differenceOf("a".repeat(32_000), "b".repeat(32_000));
  expect(stretches.map(({ kind }) => kind)).toEqual(["old", "new"]);
  expect(Math.max(...stretches.map(({ text }) => text.length))).toBeLessThan(1_600);
  const spaces = differenceOf("a  ".repeat(5_000), "a ".repeat(5_000));
  expect(spaces.length).toBeLessThan(130);
  expect(spaces.at(-1)?.text).toContain("…");
});

test("a letter of two halves stays whole", () => {
  expect(shown("overleg 😀 nodig", "overleg 😁 nodig")).toBe("overleg [-😀-]{+😁+} nodig");
});
