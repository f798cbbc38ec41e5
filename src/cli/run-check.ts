import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { cliText } from "../i18n/cli-texts";
import { createTexts } from "../i18n/texts";
import { RULES } from "../rules/registry";
import type { RuleSettings } from "../rules/rule";
import { parseArguments } from "./arguments";
import { checkFile, isRule } from "./check-file";
import { reportJson } from "./report-json";
import { reportText } from "./report-text";

/** Where output goes; tests collect it. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
}

/**
 * `check` as a whole. Gives the exit code: 0 no errors found, 1 errors found, 2 something could not be read.
 *
 * @param settings what the pane checks with too: the catalogue's examples and the statute texts
 */
export function runCheck(
  words: readonly string[],
  { out, err, colours }: Output,
  settings: RuleSettings,
): number {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    const texts = createTexts("nl");
    const lines = [`cli.${parsed.problem}`, "cli.usage", "cli.more"] as const;
    err(lines.map((key) => `${cliText(texts, key, { at: parsed.at })}\n`).join(""));
    return 2;
  }
  const options = parsed.value;
  const texts = createTexts(options.language);
  if (options.help) {
    out(`${cliText(texts, "cli.help")}\n`);
    return 0;
  }
  // A rule that is misspelt would find nothing, which looks like a good table.
  const unknown = options.rules.find((wanted) => !RULES.some(({ id }) => isRule(id, wanted)));
  if (unknown !== undefined) {
    err(`${cliText(texts, "cli.unknown-rule", { at: unknown })}\n`);
    return 2;
  }
  const files = options.files.flatMap(workbooksIn);
  const checked = files.map((file, at) => {
    if (files.length > 1)
      err(`${cliText(texts, "cli.reading", { file, at: at + 1, total: files.length })}\n`);
    return checkFile(file, options, settings);
  });
  const paint = (colour: number, text: string): string =>
    colours ? `\u001b[${colour}m${text}\u001b[0m` : text;
  out(
    options.json
      ? `${JSON.stringify(reportJson(checked, texts))}\n`
      : reportText(checked, texts, options.quiet, { paint }),
  );
  if (checked.length === 0 || checked.some((file) => file.unreadable)) return 2;
  const hasErrors = checked.some((file) =>
    file.tables.some((table) => table.findings.some((finding) => finding.severity === "error")),
  );
  return hasErrors ? 1 : 0;
}

/** A folder stands for the workbooks in it, Excel's own lock files left out. */
function workbooksIn(name: string): string[] {
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(name)
    .filter((file) => /\.xls[xm]$/i.test(file) && !file.startsWith("~$"))
    .sort()
    .map((file) => path.join(name, file));
}
