import type { PackageProblem } from "../../package/document";
import type { TextKey } from "../texts";
import type { FileKind } from "./file-kind";

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

const KINDS: Readonly<Record<FileKind, TextKey | null>> = {
  empty: "refusedEmpty",
  "web-page": "refusedWebPage",
  text: "refusedMisnamedText",
  pdf: "refusedPdf",
  picture: "refusedPicture",
  word: "refusedWord",
  powerpoint: "refusedPowerPoint",
  opendocument: "refusedOds",
  archive: "refusedZip",
  other: null,
};

/** The sentence that says what is the matter with a file and what to do; what it is and its name refine it. */
export function refusalText(refusal: Refusal, fileName: string, kind: FileKind = "other"): TextKey {
  const general = TEXTS[refusal] ?? "refusedUnknown";
  if (refusal !== "not-a-zip" && refusal !== "not-a-workbook") return general;
  if (kind === "text" && /\.(csv|tsv|txt)$/i.test(fileName)) return "refusedCsv";
  return KINDS[kind] ?? general;
}
