import { readFileSync } from "node:fs";
import path from "node:path";
import type { Citation } from "../../src/law/citations/citation";
import { readCitations } from "../../src/law/citations/read-citations";

/** A written form with the readings that an expert gives, in the notation of citations.txt. */
export interface LabelledForm {
  readonly text: string;
  readonly readings: readonly string[];
}

/** The labelled list of written forms. */
export function labelledForms(): LabelledForm[] {
  const lines = readFileSync(path.resolve("tests/accuracy/citations.txt"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [text = "", readings = ""] = line.split(" => ");
      return {
        text: text
          .replaceAll("\\n", "\n")
          .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        readings: readings === "-" ? [] : readings.split(" | "),
      };
    });
}

/** What the parser reads, in the same notation. */
export function readingsOf(text: string): string[] {
  return readCitations(text).citations.map(shown);
}

function shown(citation: Citation): string {
  const guess = citation.lawEvidence === "likeness" && citation.law !== null ? "~" : "";
  return [
    citation.law === null ? "?" : guess + citation.law,
    citation.kind === "article" ? "" : citation.kind,
    citation.article + (citation.articleTo === null ? "" : `→${citation.articleTo}`),
    citation.paragraph === null ? "" : `lid ${citation.paragraph}`,
    citation.part === null ? "" : `onder ${citation.part}`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}
