import type { ForeignTable } from "../../catalog/own/harvest";
import { readProvenance } from "../../catalog/own/provenance-columns";
import type { OpenedTables } from "../../files/open-tables";

/** Why a file gave no table, each with a text of its own. */
export type FileProblem =
  "noTable" | "empty" | "notWorkbook" | "olderKind" | "damaged" | "password" | "tooLarge";

/** What a file gave: its tables, or why it gave none. */
export interface ReadFile {
  /** Its name; of files with the same name that are read together each later one has a number behind it. */
  readonly name: string;
  readonly tables: readonly ForeignTable[];
  readonly problem: FileProblem | null;
}

type OpenProblem = Extract<OpenedTables, { readonly ok: false }>["problem"];

const PROBLEMS: Readonly<Record<OpenProblem, FileProblem>> = {
  "no-table": "noTable",
  "not-a-zip": "notWorkbook",
  "not-a-workbook": "notWorkbook",
  "old-excel": "olderKind",
  "binary-workbook": "olderKind",
  encrypted: "password",
  damaged: "damaged",
  "too-large": "tooLarge",
  "zip-bomb": "tooLarge",
};

/** Reads workbooks in the pane; the code that opens them is loaded only now. */
export async function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  const { openTables } = await import("../../files/open-tables");
  const names = numbered(files.map(({ name }) => name));
  return Promise.all(
    files.map(async (file, index): Promise<ReadFile> => {
      const name = names[index] ?? file.name;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = openTables(bytes);
      if (!opened.ok) return { name, tables: [], problem: problemOf(bytes, opened.problem) };
      return {
        name,
        tables: opened.tables.map(({ table, sheet }) => ({
          file: name,
          table,
          provenance: readProvenance(table, sheet),
        })),
        problem: null,
      };
    }),
  );
}

function problemOf(bytes: Uint8Array, problem: OpenProblem): FileProblem {
  if (bytes.length === 0) return "empty";
  // A workbook that was cut off begins as one.
  const [p, k] = bytes;
  return problem === "not-a-zip" && p === 0x50 && k === 0x4b ? "damaged" : PROBLEMS[problem];
}

/** Names that tell files of different folders apart: "a.xlsx", "a.xlsx (2)". */
function numbered(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
