import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./run.mjs";

const MARK = "Assumption (Excel):";

/**
 * What the code assumes of Excel without a source, by file: the sentence behind each mark.
 * @returns {{ file: string, text: string }[]}
 */
export function assumptions() {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
  return files.flatMap((file) =>
    readFileSync(path.join(root, "src", file), "utf8")
      .split("\n")
      .flatMap((line, at, lines) => {
        const from = line.indexOf(MARK);
        if (from < 0) return [];
        const first = line
          .slice(from + MARK.length)
          .replace("*/", "")
          .trim();
        const next = /^\s*(?:\*|\/\/)\s+(?!@|Assumption)(.+)$/.exec(lines[at + 1] ?? "")?.[1] ?? "";
        const text = /[.:)]$/.test(first) ? first : `${first} ${next.replace("*/", "")}`.trim();
        return [{ file: `src/${file}`, text }];
      }),
  );
}

/** The page that lists them, for a check on real Excel. */
export function assumptionsPage() {
  const rows = assumptions().map(({ file, text }) => `| ${text.replaceAll("|", "\\|")} | \`${file}\` | |`);
  return `# What we assume of Excel

Excel was not at hand while this was built. What has a source (Microsoft's documentation, a report) names it in the code.
What has none is marked \`${MARK}\` there and listed here, to be checked once on real Excel: desktop, web and Mac. This page is
made by \`node scripts/list-assumptions.mjs\`; a test keeps it in step.

Besides these, no file written by the workbench or through the gateway has been opened in real Excel yet, and no response of the
host was compared with Excel's own.

| assumption | where | checked on |
|---|---|---|
${rows.join("\n")}
`;
}
