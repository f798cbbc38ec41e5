import { CellReader } from "../cells/cell-reader";
import type { TextLocale } from "../cells/number-text";
import { SharedStrings } from "../cells/shared-strings";
import type { PackageParts } from "../container/package-parts";
import { isType } from "../container/relationships";
import { ZipProblem } from "../container/zip-reader";
import { SheetModel, type ContentChange, type SheetHome } from "../sheet/sheet-model";
import { SheetPart } from "../sheet/sheet-part";
import { updateDimension } from "../sheet/used-area";
import { dropCalculationChain } from "../structure/workbook-references";
import { StyleBook } from "../styles/style-book";
import { parseElement, type XmlElement } from "../xml/element";
import {
  askFullCalculation,
  editWorkbook,
  readActiveTab,
  readDate1904,
  readSheetLines,
  type SheetLine,
} from "./workbook-part";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const STYLES_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** An open workbook: its parts, its worksheets, and what they share. */
export class Book implements SheetHome {
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  private readonly ids = new Set<string>();
  private models: SheetModel[];
  /** Sheets whose part of the file is no longer the one that was opened. */
  private readonly written = new WeakSet<SheetModel>();
  private frontTab: { readonly xml: string; readonly tab: number } | null = null;
  private revisionCount = 0;
  private needsCalculation = false;
  private holdsFormulas: boolean | null = null;

  /** Throws a ZipProblem or an XmlProblem when a part that is needed is absent or damaged. */
  constructor(
    readonly parts: PackageParts,
    readonly workbookPath: string,
    readonly locale: TextLocale,
  ) {
    const workbook = parseElement(this.needed(workbookPath));
    parts.checkRelationships(workbookPath);
    this.date1904 = readDate1904(workbook);
    const strings = this.linked("sharedStrings");
    this.strings = new SharedStrings(strings === null ? null : this.needed(strings));
    this.styles = this.openStyles();
    this.models = this.openSheets(workbook);
  }

  /** The worksheets in tab order; sheets of other kinds (charts, macros) are not among them. */
  get sheets(): readonly SheetModel[] {
    return this.models;
  }

  get revision(): number {
    return this.revisionCount;
  }

  touch(): void {
    this.revisionCount += 1;
  }

  contentChanged({ gone, made }: ContentChange): void {
    this.touch();
    // Assumption (Excel): a file without the chain opens without a word, and Excel makes a new one ([MS-XLSB] 2.1.7.4).
    // A chain that names a cell without formula makes Excel repair the file; one that lacks a cell is made again as well.
    if (gone || made) {
      dropCalculationChain(this);
      this.holdsFormulas = true;
    }
    this.askCalculation();
  }

  /** To be called when cells moved: what was known of formulas is forgotten, and their results may be old. */
  cellsMoved(): void {
    this.forgetFormulas();
    this.askCalculation();
  }

  /** To be called when formulas are written otherwise but give the same. */
  forgetFormulas(): void {
    for (const sheet of this.models) sheet.forgetFormulas();
    this.touch();
  }

  /** Opens a worksheet; throws when its part, its links or its tables cannot be read, so that nothing fails later. */
  openSheet(line: SheetLine, index: number, path: string): SheetModel {
    const part = SheetPart.parse(this.needed(path));
    part.check();
    this.parts.checkRelationships(path);
    for (const link of this.parts.relationships(path)) {
      if (isType(link, "table")) parseElement(this.needed(link.target));
    }
    const reader = new CellReader(part.prefix, this.strings, this.date1904);
    const id = this.freeId(line.sheetId);
    return new SheetModel(this, id, line.name, index, line.visibility, path, part, reader);
  }

  /** Place among the tabs of the sheet in front. */
  get activeTab(): number {
    const xml = this.parts.text(this.workbookPath) ?? "";
    // Asked at every turn, and the same as long as the text is the same.
    if (this.frontTab?.xml !== xml) this.frontTab = { xml, tab: readActiveTab(parseElement(xml)) };
    return this.frontTab.tab;
  }

  /** Puts a new sheet behind the others. */
  addSheet(sheet: SheetModel): void {
    this.models = [...this.models, sheet];
    this.touch();
  }

  /** Takes a sheet out of the list; those behind it move up a place. */
  removeSheet(sheet: SheetModel): void {
    this.models = this.models.filter((other) => other !== sheet);
    for (const other of this.models) if (other.index > sheet.index) other.index -= 1;
    this.cellsMoved();
  }

  /** A type of link as this workbook writes it: Strict files have their own. */
  linkType(word: string): string {
    const own = this.parts.relationships(this.workbookPath).find((link) => isType(link, "worksheet"));
    const isStrict = own?.type.startsWith(STRICT_LINKS) ?? false;
    return isStrict ? `${STRICT_LINKS}/${word}` : STYLES_LINK.replace(/styles$/, word);
  }

  /**
   * Remembers the workbook as it is; what it gives puts it back, as often as it is called. Looks that were added stay, as
   * nobody minds one that no cell has. Not for going back past a sheet that came, went or got another name.
   */
  checkpoint(): () => void {
    const { needsCalculation, holdsFormulas } = this;
    const backs = [this.parts.checkpoint(), ...this.models.map(({ part }) => part.checkpoint())];
    return () => {
      for (const back of backs) back();
      this.needsCalculation = needsCalculation;
      this.holdsFormulas = holdsFormulas;
      this.forgetFormulas();
    };
  }

  /** Writes what changed into the parts, and gives the file. */
  toFile(): Uint8Array {
    for (const sheet of this.models) {
      updateDimension(sheet.part);
      // A sheet that is as it was opened once more still has to take the place of what was saved of it in between.
      if (sheet.part.changed || this.written.has(sheet)) {
        const xml = sheet.part.toXml();
        if (xml !== this.parts.text(sheet.path)) this.parts.setText(sheet.path, xml);
        this.written.add(sheet);
      }
    }
    const dxfs = this.usedDxfs();
    if (this.styles.changed(dxfs)) this.writeStyles(dxfs);
    if (this.needsCalculation) editWorkbook(this.parts, this.workbookPath, askFullCalculation);
    return this.parts.toFile();
  }

  /** An id in the form of Office.js, made of the number that a sheet keeps for life (18.2.19, sheetId). */
  private freeId(sheetId: string): string {
    const group = (number: number, length: number) =>
      (number >>> 0).toString(16).toUpperCase().padStart(length, "0");
    // Two sheets of one number are against the rules, but other programs make them.
    let id = "";
    let copy = 0;
    do id = `{${group(Number(sheetId), 8)}-0001-0000-${group(copy++, 4)}-000000000000}`;
    while (this.ids.has(id));
    this.ids.add(id);
    return id;
  }

  private askCalculation(): void {
    this.holdsFormulas ??= this.models.some((sheet) => sheet.mayHold(`<${sheet.part.prefix}f`));
    if (this.holdsFormulas) this.needsCalculation = true;
  }

  private openSheets(workbook: XmlElement): SheetModel[] {
    const links = new Map(this.parts.relationships(this.workbookPath).map((link) => [link.id, link]));
    const sheets = readSheetLines(workbook).flatMap((line, index) => {
      const link = links.get(line.relationshipId);
      if (link === undefined || !this.parts.has(link.target)) {
        throw new ZipProblem("damaged", `The sheet ${line.name} is not in the file.`);
      }
      return isType(link, "worksheet") ? [this.openSheet(line, index, link.target)] : [];
    });
    if (sheets.length === 0) throw new ZipProblem("not-a-workbook", "The workbook has no worksheets.");
    return sheets;
  }

  private openStyles(): StyleBook {
    const styles = this.linked("styles");
    const theme = this.linked("theme");
    return new StyleBook(
      styles === null ? null : this.needed(styles),
      theme === null ? null : this.parts.text(theme),
    );
  }

  /** One more than the highest number by which any part refers to a differential format. */
  private usedDxfs(): number {
    if (!this.styles.asksForDxfs) return Infinity;
    const numbers = this.parts.paths
      .filter((path) => path.endsWith(".xml"))
      .flatMap((path) => [...(this.parts.text(path) ?? "").matchAll(/dxfId\s*=\s*["'](\d+)["']/giu)])
      .map(([, number]) => Number(number));
    return numbers.reduce((most, number) => Math.max(most, number + 1), 0);
  }

  private writeStyles(dxfs: number): void {
    const path = this.linked("styles");
    if (path !== null) return this.parts.setText(path, this.styles.toXml(dxfs));
    const added = this.parts.freePath("xl/styles#.xml");
    this.parts.add(added, this.styles.toXml(dxfs), STYLES_TYPE);
    this.parts.addRelationship(this.workbookPath, this.linkType("styles"), added);
  }

  /** Path of a part that the workbook links to; null when there is none. */
  private linked(word: string): string | null {
    const link = this.parts.relationships(this.workbookPath).find((other) => isType(other, word));
    return link !== undefined && this.parts.has(link.target) ? link.target : null;
  }

  private needed(path: string): string {
    const text = this.parts.checkedText(path);
    if (text === null) throw new ZipProblem("damaged", `The part ${path} is not in the file.`);
    return text;
  }
}
