import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { toFillIn, warningOf } from "../../scripts/lib/to-fill-in.mjs";

test("the manual for administrators lists everything that is still to be filled in, and nothing else", () => {
  const manual = readFileSync("docs/beheerdershandleiding.md", "utf8");
  const [, table = ""] = /^## Wat u zelf invult\n([\s\S]*?)^## /m.exec(manual) ?? [];
  const listed = [...table.matchAll(/^\| `([^`]+)` \| `([^`]+)` \| (.+) \|$/gm)].map(
    ([, file, what]) => `${file}: ${what}`,
  );
  const found = new Set(toFillIn(".").map(({ file, what }) => `${file}: ${what}`));
  expect(found.size).toBeGreaterThan(0);
  expect(listed.sort()).toEqual([...found].sort());
});

describe("in a copy of the sources", () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(path.join(tmpdir(), "fill-in-"));
    mkdirSync(path.join(copy, "src"));
    for (const name of [
      "docs",
      "src/taskpane",
      "publiccode.yml",
      "REUSE.toml",
      "manifest.xml",
      "README.md",
      "CONTRIBUTING.md",
    ])
      cpSync(name, path.join(copy, name), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));
  const change = (file: string, edit: (text: string) => string): void =>
    writeFileSync(path.join(copy, file), edit(readFileSync(path.join(copy, file), "utf8")));

  test("a value that was filled in is no longer named, and one that was added is, with its line", () => {
    change("publiccode.yml", (text) =>
      text.replace(/^url: .*$/m, 'url: "https://code.example.nl/tabel.git"'),
    );
    change("src/taskpane/ondersteuning.html", (text) => `<p>Bel 《nummer》.</p>\n${text}`);
    const places = toFillIn(copy);
    expect(places.filter(({ what }) => what === "url")).toEqual([]);
    expect(places).toContainEqual({ file: "src/taskpane/ondersteuning.html", line: 1, what: "nummer" });
    expect(warningOf(places)).toContain("\n  src/taskpane/ondersteuning.html:1  nummer");
  });

  test("once all is filled in nothing is said", () => {
    for (const file of new Set(toFillIn(copy).map((one) => one.file)))
      change(file, (text) =>
        text.replaceAll(/《(?!zo》)[^》]+》/g, "ja").replaceAll(/in[ -]te[ -]vullen/gi, "ja"),
      );
    expect(warningOf(toFillIn(copy))).toBe("");
  });
});
