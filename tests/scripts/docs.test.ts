import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { DOC_COMMANDS } from "../../scripts/lib/doc-commands.mjs";
import { pane } from "../../src/i18n/nl/pane";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];
const read = (page: string): string => readFileSync(page, "utf8");

/** What a reader is told to type: in blocks of code and between back quotes, without the remark behind it. */
function commandsOf(text: string): string[] {
  const code = [
    ...[...text.matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) => block.split("\n")),
    ...[...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`]+)`/g)].map(([, inline = ""]) => inline),
  ];
  return code
    .map((line) =>
      line
        .replace(/\s+#.*$/, "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter(
      (line) => /^(?:[A-Z_]+=\S+ )?(?:npm (?:start|test|run)|npx|node) ?/.test(line) && line !== "node",
    );
}

test("every command in the documents is one that npm test runs, and none of those is left over", () => {
  const told = new Set(pages.flatMap((page) => commandsOf(read(page))));
  expect([...told].sort()).toEqual(Object.keys(DOC_COMMANDS).sort());
});

test("commands are found in blocks and in sentences, with settings before and remarks behind", () => {
  const text =
    "Run `npm start` or `PORT=1 npm start`, not `npmx`.\n\n```\nnpm test -- unit   # some\nelse\n```\n";
  expect(commandsOf(text)).toEqual(["npm test -- unit", "npm start", "PORT=1 npm start"]);
});

test("the commands of package.json that the documents name are there", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = Object.keys(DOC_COMMANDS).flatMap((command) => /npm run ([\w-]+)/.exec(command)?.[1] ?? []);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every link and picture in the documents leads to a file, and to a heading that is there", () => {
  const dead = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
      if (/^(?:https?|mailto):/.test(target)) return [];
      const [file = "", heading] = target.split("#");
      const place = file === "" ? page : path.join(path.dirname(page), file);
      if (!existsSync(place)) return [`${page}: ${target}`];
      return heading === undefined || anchorsOf(read(place)).includes(heading) ? [] : [`${page}: ${target}`];
    }),
  );
  expect(dead).toEqual([]);
});

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

test("the README leads to every document of its own", () => {
  const own = pages.filter((page) => /^docs\/[^/]+\.md$|^C/.test(page));
  expect(own.filter((page) => !read("README.md").includes(`(${page})`))).toEqual([]);
});

test("no document names a place on somebody's machine", () => {
  for (const page of pages)
    expect(read(page)).not.toMatch(/\/(?:work|tmp|root|home)\/|registry\.npmjs|C:\\Users/);
});

/** In bold in the manual, and not of the pane: Excel's own words, a key, and a word that is explained. */
const OF_OTHERS = [
  "Start",
  "Controleren",
  "Beveiliging blad opheffen",
  "Bewerken inschakelen",
  "Ctrl+Enter",
  "Esc",
  "voorstel",
];

/** Whether a text of the pane or of the ribbon says just this; what is filled in may be anything. */
function isSaid(words: string): boolean {
  const labels = [...read("manifest.xml").matchAll(/Value="([^"]+)"/g)].map(([, label = ""]) => label);
  return [...Object.values<string>(pane), ...labels].some((text) => {
    const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`, "i").test(words) || text.startsWith(`${words} {count}`);
  });
}

test("every button, page and tab that the user's manual names in bold has that name in the pane or on the ribbon", () => {
  const bold = [...read("docs/gebruikershandleiding.md").matchAll(/\*\*([^*]+)\*\*/g)].flatMap(
    ([, words = ""]) => words.replaceAll(/\s+/g, " ").replace(/\.$/, "").split(" → "),
  );
  expect(bold.length).toBeGreaterThan(60);
  const unknown = bold.filter((words) => !OF_OTHERS.includes(words) && !isSaid(words));
  expect(unknown).toEqual([]);
  expect(isSaid("Zet op een ander blad")).toBe(false);
});
