import type { MarkPicture, MarkStyle } from "../gateway-marks";
import { rangeArea } from "../read/facts";
import { requireSheet } from "../office/on-sheet";
import type { Session } from "../office/run";
import { supportsExcelApi } from "../office/supports";
import { isMark } from "./tag";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Ids of every mark on the sheet, known by its tag. Throws where Excel cannot read the sheet's formats (office-js #6827, #6835).
 * Assumption (Excel): the formats of the range that is the whole sheet are all formats of the sheet.
 */
export async function findMarks(session: Session, sheet: Excel.Worksheet): Promise<string[]> {
  return (await loadMarks(session, sheet)).map(({ id }) => id);
}

async function loadMarks(session: Session, sheet: Excel.Worksheet): Promise<Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats.load("items/id,items/type");
  await session.sync();
  requireSheet(sheet);
  const custom = formats.items.filter(({ type }) => type === "Custom");
  const rules = await inSlices(session, custom, (format) => format.custom.rule.load("formula"));
  return custom.filter((_, index) => isMark(rules[index]?.formula ?? ""));
}

/**
 * Formats that one request asks for or removes. Each takes 300 bytes to 2 kB, and copied cells can multiply formats by
 * thousands; Excel on the web takes 5 MB at most (learn.microsoft.com, "Resource limits and performance optimization").
 */
const FORMATS_PER_REQUEST = 500;

/** Queues something for each of a list, and sends it in as many requests as that needs; none for an empty list. */
export async function inSlices<T, R>(
  session: Session,
  list: readonly T[],
  queue: (one: T) => R,
): Promise<R[]> {
  const queued: R[] = [];
  for (let first = 0; first < list.length; first += FORMATS_PER_REQUEST) {
    queued.push(...list.slice(first, first + FORMATS_PER_REQUEST).map(queue));
    await session.sync();
  }
  return queued;
}

/** Every mark on the sheet, with its look and its cells, in one request more than `findMarks`. */
export async function readPicture(session: Session, sheet: Excel.Worksheet): Promise<MarkPicture["marks"]> {
  const marks = await inSlices(session, await loadMarks(session, sheet), (format) => {
    const { custom } = format;
    return {
      rule: custom.rule.load("formula"),
      fill: custom.format.fill.load("color"),
      border: custom.format.borders.getItem("EdgeTop").load("color,style"),
      places: format
        .getRanges()
        .areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
    };
  });
  return marks.map(({ rule, fill, border, places }) => ({
    formula: rule.formula,
    style: { fill: fill.color, border: border.color, borderStyle: styleOf(border.style) },
    areas: places.items.map(rangeArea),
  }));
}

/** Marks have one of three; what somebody made of one since is shown as the plainest. */
function styleOf(style: string): MarkStyle["borderStyle"] {
  return style === "Dash" || style === "Dot" ? style : "Continuous";
}

/** Of formats that were ours, those that are still there (below ExcelApi 1.14: all), without reading what they hold. */
export async function findById(
  session: Session,
  sheet: Excel.Worksheet,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (!supportsExcelApi("1.14")) {
    return ids;
  }
  const formats = sheet.getRange().conditionalFormats;
  const asked = await inSlices(session, ids, (id) => ({ id, format: formats.getItemOrNullObject(id) }));
  requireSheet(sheet);
  return asked.filter(({ format }) => !format.isNullObject).map(({ id }) => id);
}

/** Queues one mark; its `id` can be read after the sync. `address`: one or several areas, under Excel's limit. */
export function addMark(
  sheet: Excel.Worksheet,
  address: string,
  formula: string,
  style: MarkStyle,
): Excel.ConditionalFormat {
  const target = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
  const format = target.conditionalFormats.add("Custom");
  const { custom } = format;
  custom.rule.formula = formula;
  custom.format.fill.color = style.fill;
  for (const edge of EDGES) {
    const border = custom.format.borders.getItem(edge);
    border.style = style.borderStyle;
    border.color = style.border;
  }
  format.stopIfTrue = false;
  return format.load("id");
}
