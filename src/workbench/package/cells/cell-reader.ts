import type { RawValue } from "../document";
import type { CellSlice } from "../sheet/cell-slices";
import { serialOf } from "./date-serial";
import type { SharedStrings } from "./shared-strings";
import { contentText, decodeEscapes, readStringItem } from "./string-items";

/** Reads the values of the cells of one sheet. Total: a cell that makes no sense is empty. */
export class CellReader {
  private readonly prefix: string;
  private readonly strings: SharedStrings;
  private readonly date1904: boolean;
  private readonly open: string;
  private readonly close: string;
  private readonly emptyValue: string;

  constructor(prefix: string, strings: SharedStrings, date1904: boolean) {
    this.prefix = prefix;
    this.strings = strings;
    this.date1904 = date1904;
    this.open = `<${prefix}v>`;
    this.close = `</${prefix}v>`;
    this.emptyValue = `<${prefix}v`;
  }

  /** The raw value: what the cell holds, or for a formula its kept result. */
  value(cell: CellSlice): RawValue {
    if (cell.inner === "") return null;
    if (cell.type === "inlineStr") return readStringItem(cell.inner, this.prefix);
    const raw = this.rawValue(cell.inner);
    // `<v/>` is the empty text that a formula gave.
    if (raw === null) return cell.type === "str" && cell.inner.includes(this.emptyValue) ? "" : null;
    switch (cell.type) {
      case "s":
        return this.strings.get(Number(raw));
      case "str":
        return decodeEscapes(contentText(raw));
      case "b":
        return raw.trim() === "1" || raw.trim() === "true";
      case "e":
        return { error: contentText(raw).trim() };
      case "d":
        return serialOf(raw, this.date1904) ?? contentText(raw);
      default:
        return readNumber(raw);
    }
  }

  private rawValue(inner: string): string | null {
    if (inner.startsWith(this.open) && inner.endsWith(this.close)) {
      return inner.slice(this.open.length, inner.length - this.close.length);
    }
    const start = inner.indexOf(this.open);
    if (start >= 0) {
      const end = inner.indexOf(this.close, start);
      return end < 0 ? null : inner.slice(start + this.open.length, end);
    }
    // `<v xml:space="preserve">`, as some writers make it for texts.
    const match = new RegExp(`<${this.prefix}v\\s[^>]*[^/]>([^]*?)</${this.prefix}v>`).exec(inner);
    return match?.[1] ?? null;
  }
}

function readNumber(raw: string): number | null {
  const number = Number(raw);
  return raw.trim() === "" || !Number.isFinite(number) ? null : number;
}
