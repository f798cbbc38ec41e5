import type { Area } from "../../package/area";
import type { UserActionResult } from "../../host/workbench-host";
import { COLUMN_COUNT, ROW_COUNT, intersection } from "../../package/references";
import { type Place } from "./address";
import type { GridController } from "./controller";
import { isCovered, selectArea } from "./selection";
import { fromTsv, toTsv } from "./tsv";

/** What a person does with the selected block as a whole. The host does all of an action, or refuses all of it. */

/** Empties the selected cells. */
export function clearCells(controller: GridController): void {
  const area = usedPart(controller);
  if (!area || !controller.writable()) return;
  const { view } = controller.store.get();
  const filled = [...cellsOf(area)].filter((place) => !view.isEmpty(place));
  controller.put(filled.map(({ row, column }) => ({ row, column, input: { value: null } })));
}

/** The selected cells as text for the clipboard: as they are shown, hidden rows left out. */
export function copyCells(controller: GridController): string {
  const area = usedPart(controller);
  if (!area) return "";
  const { sheet } = controller;
  const { rows } = controller.store.get().view;
  const lines: string[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (rows.isHidden(row)) continue;
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) texts.push(sheet.cell(row, column).text);
    lines.push(texts);
  }
  return toTsv(lines);
}

/** Pastes a block of text from the selection's first cell on; a single text fills the whole selection. */
export function pasteText(controller: GridController, text: string): void {
  const block = fromTsv(text);
  const width = Math.max(0, ...block.map((cells) => cells.length));
  if (width === 0 || !controller.writable()) return;
  const { area } = controller;
  const { top, left } = area;
  const single = block.length === 1 && width === 1;
  const bottom = Math.min(ROW_COUNT, top + block.length) - 1;
  const right = Math.min(COLUMN_COUNT, left + width) - 1;
  const target = single ? boundedFill(area) : { top, left, bottom, right };
  const { merges } = controller.store.get().view;
  const textAt = ({ row, column }: Place): string =>
    (single ? block[0]?.[0] : block[row - top]?.[column - left]) ?? "";
  const places = [...cellsOf(target)].filter((place) => !isCovered(place, merges));
  if (controller.put(places.map((place) => controller.edit(place, textAt(place)))))
    controller.select(selectArea(target));
}

/** Filling stops at a size that stays usable; whole rows and columns are no target for typing. */
const MOST_FILLED = 20_000;

function boundedFill(area: Area): Area {
  const right = Math.min(area.right, area.left + 200);
  const rows = Math.max(1, Math.floor(MOST_FILLED / (right - area.left + 1)));
  return { ...area, right, bottom: Math.min(area.bottom, area.top + rows - 1) };
}

/** Inserts as many rows as are selected, above them. */
export function insertRows(controller: GridController): void {
  onRows(controller, (sheetId, top, count) => controller.host.userInsertRows(sheetId, top, count));
}

/** Deletes the selected rows. */
export function deleteRows(controller: GridController): void {
  onRows(controller, (sheetId, top, count) => controller.host.userDeleteRows(sheetId, top, count));
}

function onRows(
  controller: GridController,
  act: (sheetId: string, top: number, count: number) => UserActionResult,
): void {
  const { top, bottom } = controller.area;
  if (controller.writable()) controller.report(act(controller.sheet.id, top, bottom - top + 1));
}

/** Sorts rows by one of their columns. */
export function sortRows(controller: GridController, area: Area, column: number, ascending: boolean): void {
  controller.openMenu(null);
  if (!controller.writable()) return;
  controller.report(controller.host.userSort(controller.sheet.id, area, column, ascending));
}

/** Shows only rows with these texts in a column; null shows all. */
export function filterRows(
  controller: GridController,
  column: number,
  values: readonly string[] | null,
): void {
  controller.openMenu(null);
  if (controller.writable())
    controller.report(controller.host.userFilter(controller.sheet.id, column, values));
}

function usedPart(controller: GridController): Area | null {
  const used = controller.sheet.usedArea(false);
  return used && intersection(controller.area, used);
}

function* cellsOf(area: Area): Generator<Place> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
  }
}
