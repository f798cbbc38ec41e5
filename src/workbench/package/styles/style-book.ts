import type { CellStyle, DifferentialFormat, StylePatch } from "../document";
import {
  child,
  childrenNamed,
  element,
  parseElement,
  prefixOf,
  serializeDocument,
  XmlProblem,
  type XmlElement,
} from "../xml/element";
import { ensureChild, isOn } from "../xml/ordered-children";
import { readColor, type ColorSource } from "./colors";
import { differentialRecord, readDifferential } from "./differential";
import { builtInFormat, builtInFormatId, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { readPalette } from "./palette";
import { fillRecord, patchedBorder, patchedFont, patchPlacement, touchesFont } from "./patch-records";
import { readAlignment, readBorders, readFill, readFont } from "./read-style";
import { copyElement, RecordList, STYLE_SHEET_ORDER } from "./records";
import { readThemeColors } from "./theme";

/** What stands in for a styles part that the file does not have. */
const SMALLEST =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/**
 * The looks that cells refer to by number. New ones are added at the end; none is ever changed or taken away, but
 * differential formats at the end that no rule refers to any more are not saved, as Excel does not save them.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly colors: ColorSource;
  private readonly fonts: RecordList;
  private readonly fills: RecordList;
  private readonly borders: RecordList;
  private readonly formats: RecordList;
  private readonly differentials: RecordList;
  private readonly styles = new Map<number, CellStyle>();
  private readonly patches = new Map<string, number>();
  private formatAdded = false;
  private dxfReleased = false;

  /** Throws an XmlProblem when the styles part is none. */
  constructor(xml: string | null, themeXml: string | null) {
    this.root = parseElement(xml ?? SMALLEST);
    if (this.root.local !== "styleSheet") throw new XmlProblem("The styles cannot be read.");
    this.prefix = prefixOf(this.root);
    this.colors = { theme: readThemeColors(themeXml), palette: readPalette(this.root) };
    this.fonts = new RecordList(this.root, "fonts", "font");
    this.fills = new RecordList(this.root, "fills", "fill");
    this.borders = new RecordList(this.root, "borders", "border");
    this.formats = new RecordList(this.root, "cellXfs", "xf");
    this.differentials = new RecordList(this.root, "dxfs", "dxf");
  }

  /** Whether the part has to be saved anew; `usedDxfs` as in `toXml`. */
  changed(usedDxfs: number): boolean {
    const lists = [this.fonts, this.fills, this.borders, this.formats];
    const isOther = this.savedDxfs(usedDxfs) !== this.differentials.before;
    return isOther || this.formatAdded || lists.some((list) => list.grown);
  }

  /** Whether it matters which differential formats are referred to. */
  get asksForDxfs(): boolean {
    return this.dxfReleased || this.differentials.grown;
  }

  releaseDxf(): void {
    this.dxfReleased = true;
  }

  private savedDxfs(used: number): number {
    const { before, length } = this.differentials;
    return Math.min(length, Math.max(used, this.dxfReleased ? 0 : before));
  }

  /** The look that a cell format gives; a number outside the list gives the first one. */
  style(index: number): CellStyle {
    const known = this.styles.get(index);
    if (known !== undefined) return known;
    const xf = this.formats.at(index) ?? this.formats.at(0);
    const style: CellStyle = {
      ...readFont(this.fonts.at(idOf(xf, "fontId")), this.colors),
      fill: readFill(this.fills.at(idOf(xf, "fillId")), this.colors),
      borders: readBorders(this.borders.at(idOf(xf, "borderId")), this.colors),
      ...readAlignment(xf === null ? null : child(xf, "alignment")),
      numberFormat: this.formatText(idOf(xf, "numFmtId")),
      locked: isOn(xf === null ? null : child(xf, "protection"), "locked", true),
    };
    this.styles.set(index, style);
    return style;
  }

  /** Number of the cell format that has a patch laid over another one; added when there is none yet. */
  patched(index: number, patch: StylePatch): number {
    const key = `${String(index)} ${JSON.stringify(patch)}`;
    const known = this.patches.get(key);
    if (known !== undefined) return known;
    const old = this.formats.at(index) ?? this.formats.at(0);
    const xf = old === null ? element(`${this.prefix}xf`, { xfId: "0" }) : copyElement(old);
    this.patchRecords(xf, patch);
    patchPlacement(xf, patch);
    const number = this.formats.numberOf(xf);
    this.patches.set(key, number);
    return number;
  }

  /** A differential format by its number (`dxfId`); null when there is none. */
  dxf(index: number): DifferentialFormat | null {
    const el = this.differentials.at(index);
    return el === null ? null : readDifferential(el, this.colors);
  }

  /** Number of a differential format, which is added when there is none that says the same. */
  appendDxf(format: DifferentialFormat): number {
    return this.differentials.numberOf(differentialRecord(format, this.prefix));
  }

  /** A colour element of any part as "#RRGGBB", by this workbook's theme and palette; null when it gives none. */
  color(el: XmlElement | null): string | null {
    return readColor(el, this.colors);
  }

  /** The whole part. @param usedDxfs so many differential formats are there, up to the last one that is referred to */
  toXml(usedDxfs = Infinity): string {
    return this.differentials.shortened(this.savedDxfs(usedDxfs), () => serializeDocument(this.root));
  }

  private patchRecords(xf: XmlElement, patch: StylePatch): void {
    const use = (kind: string, id: number) => {
      xf.attributes.set(`${kind}Id`, String(id));
      const name = kind === "numFmt" ? "NumberFormat" : kind.charAt(0).toUpperCase() + kind.slice(1);
      xf.attributes.set(`apply${name}`, "1");
    };
    if (patch.numberFormat !== undefined) use("numFmt", this.formatNumber(patch.numberFormat));
    if (touchesFont(patch)) {
      const font = patchedFont(this.fonts.at(idOf(xf, "fontId")), patch, this.prefix);
      use("font", this.fonts.numberOf(font));
    }
    if (patch.fill !== undefined) use("fill", this.fills.numberOf(fillRecord(patch.fill, this.prefix)));
    if (patch.borders !== undefined) {
      const border = patchedBorder(this.borders.at(idOf(xf, "borderId")), patch.borders, this.prefix);
      use("border", this.borders.numberOf(border));
    }
  }

  private formatText(id: number): string {
    const own = this.ownFormats().find((el) => el.attributes.get("numFmtId") === String(id));
    return own?.attributes.get("formatCode") ?? builtInFormat(id) ?? "General";
  }

  private formatNumber(text: string): number {
    const own = this.ownFormats().find((el) => el.attributes.get("formatCode") === text);
    const known = own === undefined ? builtInFormatId(text) : idOf(own, "numFmtId");
    if (known !== null) return known;
    const highest = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.ownFormats().map((el) => idOf(el, "numFmtId")));
    const list = ensureChild(this.root, "numFmts", STYLE_SHEET_ORDER);
    const id = highest + 1;
    list.children.push(element(`${this.prefix}numFmt`, { numFmtId: String(id), formatCode: text }));
    list.attributes.set("count", String(this.ownFormats().length));
    this.formatAdded = true;
    return id;
  }

  private ownFormats(): readonly XmlElement[] {
    const list = child(this.root, "numFmts");
    return list === null ? [] : childrenNamed(list, "numFmt");
  }
}

function idOf(el: XmlElement | null, name: string): number {
  const id = Number(el?.attributes.get(name) ?? "0");
  return Number.isInteger(id) && id > 0 ? id : 0;
}
