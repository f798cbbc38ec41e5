import type { ForeignTable } from "../../catalog/own/harvest";
import { readProvenance } from "../../catalog/own/provenance-columns";

/** What a file gave: its tables, or why it gave none. */
export interface ReadFile {
  readonly name: string;
  readonly tables: readonly ForeignTable[];
  readonly problem: "noTable" | "unreadable" | null;
}

/** Reads workbooks in the pane; the code that opens them is loaded only now. */
export async function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  const { openTables } = await import("../../files/open-tables");
  return Promise.all(
    files.map(async (file): Promise<ReadFile> => {
      const { name } = file;
      const opened = openTables(new Uint8Array(await file.arrayBuffer()));
      if (!opened.ok) {
        return { name, tables: [], problem: opened.problem === "no-table" ? "noTable" : "unreadable" };
      }
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
