import type { PackageProblem } from "../../package/document";
import type { TextKey } from "../texts";

/** Why no workbook came of a file: the package's problem, or one that came before it. */
export type Refusal = PackageProblem["code"] | "missing" | "unreadable";

const TEXTS: Readonly<Record<Refusal, TextKey>> = {
  "not-a-zip": "refusedNotZip",
  encrypted: "refusedEncrypted",
  "old-excel": "refusedOldExcel",
  "not-a-workbook": "refusedNotWorkbook",
  damaged: "refusedDamaged",
  "too-large": "refusedTooLarge",
  "zip-bomb": "refusedBomb",
  "binary-workbook": "refusedBinary",
  missing: "refusedMissing",
  unreadable: "refusedUnreadable",
};

/** The sentence that says what is the matter with a file and what to do; the file's name refines it. */
export function refusalText(refusal: Refusal, fileName: string): TextKey {
  if (refusal === "not-a-zip" && /\.(csv|tsv|txt)$/i.test(fileName)) return "refusedCsv";
  if (refusal === "not-a-workbook" && /\.ods$/i.test(fileName)) return "refusedOds";
  return TEXTS[refusal] ?? "refusedUnknown";
}
