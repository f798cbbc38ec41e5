import type { Severity } from "../rules/finding";

/** What `check` was asked to do. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly citations: boolean;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly sheets: readonly string[];
  readonly rules: readonly string[];
  readonly minSeverity: Severity;
  readonly language: "nl" | "en";
}

export type ParsedArguments =
  | { readonly ok: true; readonly value: CheckArguments }
  | {
      readonly ok: false;
      readonly problem: "unknown-option" | "missing-value" | "bad-severity" | "no-files";
      readonly at: string;
    };

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];
const WITH_VALUE = new Set(["--sheet", "--rules", "--min-severity", "--language"]);
const FLAGS = new Set(["--json", "--citations", "--quiet", "--help"]);
/** Every option that there is. */
export const OPTIONS: readonly string[] = [...WITH_VALUE, ...FLAGS];

/**
 * Reads the words of `npm run check -- …`. Options may stand anywhere; `--sheet` and `--rules` may be repeated and take
 * lists with commas. Bad input gives the problem and the word that it is about.
 */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (let at = 0; at < words.length; at++) {
    const [word = "", joined] = splitOption(words[at] ?? "");
    if (!word.startsWith("--")) files.push(word);
    else if (FLAGS.has(word)) flags.add(word);
    else if (WITH_VALUE.has(word)) {
      const value = joined ?? words[++at];
      if (value === undefined) return { ok: false, problem: "missing-value", at: word };
      values.set(word, [...(values.get(word) ?? []), ...value.split(",").map((part) => part.trim())]);
    } else return { ok: false, problem: "unknown-option", at: word };
  }
  const asked = values.get("--min-severity")?.at(-1) ?? "hint";
  const minSeverity = SEVERITIES.find((severity) => severity === asked);
  if (!minSeverity) return { ok: false, problem: "bad-severity", at: asked };
  const help = flags.has("--help");
  if (files.length === 0 && !help) return { ok: false, problem: "no-files", at: "" };
  return {
    ok: true,
    value: {
      files,
      json: flags.has("--json"),
      citations: flags.has("--citations"),
      quiet: flags.has("--quiet"),
      help,
      sheets: values.get("--sheet") ?? [],
      rules: values.get("--rules") ?? [],
      minSeverity,
      language: values.get("--language")?.at(-1) === "en" ? "en" : "nl",
    },
  };
}

/** "--sheet=Blad1" is "--sheet" with "Blad1"; a file name may hold "=" as it likes. */
function splitOption(word: string): [string, string?] {
  const at = word.indexOf("=");
  return word.startsWith("--") && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}
