import { isEmptySpot, type Coverage } from "../../coverage/coverage";
import type { Texts } from "../../i18n/make-texts";
import { instrumentName, partnerName } from "./names";

/** Sizes in CSS pixels; the picture is drawn twice as fine, for print and for sharp screens. */
const FINE = 2;
const NAMES_WIDTH = 190;
const CELL = { width: 62, height: 34 };
const HEAD_HEIGHT = 130;
const TITLE_HEIGHT = 44;
const MARGIN = 16;
const FONT = '"Segoe UI", system-ui, sans-serif';
const INK = "#242424";
const SHADES = [
  ["#E3F1F3", INK],
  ["#A3CCD2", INK],
  ["#217984", "#FFFFFF"],
  ["#084F58", "#FFFFFF"],
] as const;
const EMPTY = "#FCE4D6";

/** Draws the matrix as a picture for a document or a mail: always light, whatever the pane's colours. */
export function drawOverview(canvas: HTMLCanvasElement, data: Coverage, texts: Texts): void {
  const columns = [texts.t("overview.agreements"), ...data.partners.map((one) => partnerName(one, texts))];
  const rows = [
    ...data.rows.map((row) => ({
      name: instrumentName(row, texts),
      total: row.counts.total,
      cells: row.perPartner.map((counts) => ({ value: counts.total, isEmpty: isEmptySpot(row, counts) })),
      isSum: false,
    })),
    {
      name: texts.t("overview.total"),
      total: data.counts.total,
      cells: data.perPartner.map(({ total }) => ({ value: total, isEmpty: false })),
      isSum: true,
    },
  ];
  const width = 2 * MARGIN + NAMES_WIDTH + columns.length * CELL.width;
  const height = 2 * MARGIN + TITLE_HEIGHT + HEAD_HEIGHT + rows.length * CELL.height;
  canvas.width = width * FINE;
  canvas.height = height * FINE;
  const paint = canvas.getContext("2d");
  if (!paint) return;
  paint.scale(FINE, FINE);
  paint.fillStyle = "#FFFFFF";
  paint.fillRect(0, 0, width, height);
  write(paint, texts.t("overview.title"), MARGIN, MARGIN + 18, `600 18px ${FONT}`);
  const left = MARGIN + NAMES_WIDTH;
  const top = MARGIN + TITLE_HEIGHT + HEAD_HEIGHT;
  columns.forEach((name, index) => {
    paint.save();
    paint.translate(left + (index + 0.5) * CELL.width + 5, top - 8);
    paint.rotate(-Math.PI / 2);
    write(paint, name, 0, 0, `14px ${FONT}`);
    paint.restore();
  });
  const most = Math.max(1, ...data.rows.flatMap(({ perPartner }) => perPartner.map(({ total }) => total)));
  rows.forEach(({ name, total, cells, isSum }, index) => {
    const y = top + index * CELL.height;
    const weight = isSum ? "600 " : "";
    write(paint, name, MARGIN, y + 22, `${weight}14px ${FONT}`);
    [{ value: total, isEmpty: false }, ...cells].forEach(({ value, isEmpty }, at) => {
      const x = left + at * CELL.width;
      const isShaded = at > 0 && !isSum;
      const shade = SHADES[Math.ceil((value / most) * SHADES.length) - 1];
      if (isShaded) {
        paint.fillStyle = isEmpty ? EMPTY : (shade?.[0] ?? "#FFFFFF");
        paint.fillRect(x + 1, y + 1, CELL.width - 2, CELL.height - 2);
      }
      const ink = isShaded && value > 0 ? (shade?.[1] ?? INK) : INK;
      const text = isShaded && value === 0 ? "–" : texts.number(value);
      write(
        paint,
        text,
        x + CELL.width / 2,
        y + 22,
        `${at === 0 || isSum ? "600 " : ""}14px ${FONT}`,
        ink,
        "center",
      );
    });
  });
}

function write(
  paint: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  color: string = INK,
  align: CanvasTextAlign = "left",
): void {
  paint.font = font;
  paint.fillStyle = color;
  paint.textAlign = align;
  paint.fillText(text, x, y);
}
