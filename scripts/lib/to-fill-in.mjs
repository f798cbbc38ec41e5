import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** Where what the publishing organisation has to fill in can stand; the manual for administrators lists what does. */
const PLACES = ["publiccode.yml", "REUSE.toml", "manifest.xml", "README.md", "CONTRIBUTING.md"];
const FOLDERS = [
  ["docs", ".md"],
  ["src/taskpane", ".html"],
];
const LIST = path.join("docs", "beheerdershandleiding.md");

/** The words in 《…》 that explain the mark itself. */
const EXAMPLE = "zo";

/**
 * What is still to be filled in by the organisation that publishes this: 《words》 in running text, and lines of settings
 * that hold IN TE VULLEN.
 * @param {string} root  folder of the repository
 * @returns {{ file: string, line: number, what: string }[]} `what`: the words in the marks, or the key of the setting;
 *   lines count from 1
 */
export function toFillIn(root) {
  const inFolders = FOLDERS.flatMap(([folder, ending]) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ending))
      .map((name) => path.join(folder, name)),
  );
  return [...PLACES, ...inFolders.filter((file) => file !== LIST)].flatMap((file) =>
    readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .flatMap((text, at) => marksOf(text).map((what) => ({ file, line: at + 1, what }))),
  );
}

function marksOf(line) {
  const words = [...line.matchAll(/《([^》]+)》/g)]
    .map(([, what]) => what)
    .filter((what) => what !== EXAMPLE);
  const setting = /^[\s-]*([\w-]+):.*in[ -]te[ -]vullen/i.exec(line);
  return setting ? [...words, setting[1]] : words;
}

/** What a build says of it; nothing when all is filled in. */
export function warningOf(places) {
  if (places.length === 0) return "";
  const lines = places.map(({ file, line, what }) => `  ${file}:${line}  ${what}`);
  return `Not filled in yet (docs/beheerdershandleiding.md tells what goes where):\n${lines.join("\n")}`;
}
