import type { Area } from "../../package/area";
import type { BorderLine, CellStyle, SheetDocument } from "../../package/document";
import { height, shared, width } from "../cells/matrix";
import { invalidArgument } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { borders, type Edge } from "./borders";

interface Bordered {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly areas: readonly Area[];
}

/** Lines are drawn cell by cell, so only so many. */
const MOST_CELLS = 5000;

type Side = keyof CellStyle["borders"];
/** The side of a cell that shows an edge. */
const SAME_SIDE = {
  top: "top",
  right: "right",
  bottom: "bottom",
  left: "left",
  insideHorizontal: "bottom",
  insideVertical: "right",
} as const;

/** The cells whose sides make up an edge of an area; a line between two cells is a side of both. */
function stripsOf(area: Area, edge: Edge): { strip: Area; side: Side }[] {
  const { top, right, bottom, left } = area;
  switch (edge) {
    case "top":
      return [{ strip: { ...area, bottom: top }, side: edge }];
    case "bottom":
      return [{ strip: { ...area, top: bottom }, side: edge }];
    case "left":
      return [{ strip: { ...area, right: left }, side: edge }];
    case "right":
      return [{ strip: { ...area, left: right }, side: edge }];
    case "insideHorizontal":
      return [
        { strip: { ...area, bottom: bottom - 1 }, side: "bottom" },
        { strip: { ...area, top: top + 1 }, side: "top" },
      ];
    case "insideVertical":
      return [
        { strip: { ...area, right: right - 1 }, side: "right" },
        { strip: { ...area, left: left + 1 }, side: "left" },
      ];
  }
}

function drawLine(sheet: SheetDocument, strip: Area, side: Side, line: BorderLine | null): void {
  for (const [row, column] of cellsOf(strip)) {
    const { [side]: _, ...others } = sheet.style(row, column).borders;
    const cell = { top: row, left: column, bottom: row, right: column };
    sheet.patchStyle(cell, { borders: line ? { ...others, [side]: line } : others });
  }
}

function cellsOf(area: Area): (readonly [number, number])[] {
  return Array.from({ length: Math.max(0, height(area)) }, (_, row) =>
    Array.from(
      { length: Math.max(0, width(area)) },
      (__, column) => [area.top + row, area.left + column] as const,
    ),
  ).flat();
}

/** The borders of a range's areas. */
export function rangeBorders(target: Bordered): HostObject {
  const { state, sheet, areas } = target;
  return borders({
    read: (edge) => {
      const side = SAME_SIDE[edge];
      const strips = areas.flatMap((area) => stripsOf(area, edge).slice(0, 1));
      return (
        shared(
          strips
            .flatMap(({ strip }) => cellsOf(strip))
            .map(([row, column]) => sheet.style(row, column).borders[side]),
        ) ?? undefined
      );
    },
    write: (edge, line) => {
      state.requireWritable(sheet, "allowFormatCells");
      for (const area of areas) {
        if (height(area) * width(area) > MOST_CELLS) throw invalidArgument("borders of so many cells");
        for (const { strip, side } of stripsOf(area, edge)) drawLine(sheet, strip, side, line);
      }
      state.changed("cells", sheet.id);
    },
  });
}
