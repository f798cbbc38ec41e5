import { createHost } from "../../host/create-host";
import { openWorkbook } from "../../package/open";
import { buildWorkbook, type WorkbookSpec } from "../../package/testing/build-workbook";
import { GridController } from "../grid/controller";
import { Session } from "../session";

/** Rows of inline texts; "" leaves the cell out, a number becomes a number. */
export function textRows(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number, row: number, column: number) => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === "") return "";
    return typeof value === "number"
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join("")}</row>`,
    )
    .join("");
}

/** A session over the real engine, with a workbook open and its grid's controller; `refused` gathers refusals. */
export function openSession(spec: WorkbookSpec, viewOnly = false) {
  const session = new Session({ open: openWorkbook, createHost });
  const result = session.open(buildWorkbook(spec), "proef.xlsx");
  if (!result.ok) throw new Error(result.problem.detail);
  session.setViewOnly(viewOnly);
  const host = session.store.get().opened?.host;
  if (!host) throw new Error("Nothing was opened.");
  const refused: string[] = [];
  const controller = new GridController(host, (code) => refused.push(code));
  controller.follow();
  return { session, host, controller, sheet: controller.sheet, refused };
}

/** Lets the controller take what the host changed. */
export const settled = (): Promise<void> => Promise.resolve();
