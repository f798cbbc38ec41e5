import type { Book } from "./book/book";
import { activateSheet, activeSheet, addSheet, deleteSheet, renameSheet } from "./book/sheet-operations";
import {
  addCustomXml,
  readCustomXml,
  readSettings,
  removeCustomXml,
  setCustomXml,
  writeSettings,
  type AddInReference,
} from "./custom-xml";
import {
  PackageError,
  type CustomXmlPartState,
  type DefinedName,
  type SheetDocument,
  type WorkbookDocument,
} from "./document";
import { BUILT_IN, isName, readNames, removeName, setName } from "./names/defined-names";
import { OpenSheet } from "./sheet-document";
import type { SheetModel } from "./sheet/sheet-model";
import { changePart } from "./structure/context";
import { child, parseElement } from "./xml/element";
import { isOn } from "./xml/ordered-children";

/** An open workbook as its readers see it; see `WorkbookDocument` for what each member does. */
export class OpenWorkbook implements WorkbookDocument {
  private readonly documents = new Map<string, OpenSheet>();

  constructor(
    private readonly book: Book,
    /** The add-in whose settings these are. */
    private readonly addIn: AddInReference,
  ) {}

  get sheets(): readonly SheetDocument[] {
    return this.book.sheets.map((model) => this.documentOf(model));
  }

  get activeSheetId(): string {
    return activeSheet(this.book)?.id ?? "";
  }

  setActiveSheet(id: string): void {
    activateSheet(this.book, this.find(id));
  }

  addSheet(name: string): SheetDocument {
    return this.documentOf(addSheet(this.book, name));
  }

  renameSheet(id: string, name: string): void {
    renameSheet(this.book, this.find(id), name);
  }

  deleteSheet(id: string): void {
    deleteSheet(this.book, this.find(id));
    this.documents.delete(id);
  }

  get names(): readonly DefinedName[] {
    const sheetIds = new Map(this.book.sheets.map((sheet) => [sheet.index, sheet.id]));
    return readNames(this.book.parts.text(this.book.workbookPath) ?? "").map((entry) => ({
      // Excel shows its own names ("_xlnm.Print_Area") without what marks them in the file.
      name: entry.name.startsWith(BUILT_IN) ? entry.name.slice(BUILT_IN.length) : entry.name,
      formula: entry.formula,
      sheetId: entry.sheetIndex === null ? null : (sheetIds.get(entry.sheetIndex) ?? null),
      visible: entry.visible,
    }));
  }

  setName({ name, formula, sheetId, visible }: DefinedName): void {
    if (!isName(name)) throw new PackageError("InvalidArgument", `"${name}" cannot be a name.`);
    const entry = { name, formula, sheetIndex: this.tabOf(sheetId), visible };
    changePart(this.book, this.book.workbookPath, (xml) =>
      setName(removeName(xml, name, entry.sheetIndex), entry),
    );
    this.book.forgetFormulas();
  }

  removeName(name: string, sheetId: string | null): void {
    changePart(this.book, this.book.workbookPath, (xml) => removeName(xml, name, this.tabOf(sheetId)));
    this.book.forgetFormulas();
  }

  get structureProtected(): boolean {
    const workbook = parseElement(this.book.parts.text(this.book.workbookPath) ?? "<workbook/>");
    return isOn(child(workbook, "workbookProtection"), "lockStructure");
  }

  get customXmlParts(): readonly CustomXmlPartState[] {
    return readCustomXml(this.book.parts, this.book.workbookPath);
  }

  addCustomXmlPart(xml: string): CustomXmlPartState {
    const part = addCustomXml(this.book.parts, this.book.workbookPath, xml);
    this.book.touch();
    return part;
  }

  setCustomXmlPart(id: string, xml: string): void {
    setCustomXml(this.book.parts, this.book.workbookPath, id, xml);
    this.book.touch();
  }

  removeCustomXmlPart(id: string): void {
    removeCustomXml(this.book.parts, this.book.workbookPath, id);
    this.book.touch();
  }

  get settings(): ReadonlyMap<string, string> {
    return readSettings(this.book.parts, this.addIn.id);
  }

  setSettings(settings: ReadonlyMap<string, string>): void {
    writeSettings(this.book.parts, this.addIn, settings);
    this.book.touch();
  }

  get revision(): number {
    return this.book.revision;
  }

  checkpoint(): () => void {
    return this.book.checkpoint();
  }

  save(): Uint8Array {
    return this.book.toFile();
  }

  private tabOf(sheetId: string | null): number | null {
    return sheetId === null ? null : this.find(sheetId).index;
  }

  private find(id: string): SheetModel {
    const found = this.book.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new PackageError("ItemNotFound", "There is no such sheet.");
    return found;
  }

  private documentOf(model: SheetModel): OpenSheet {
    const known = this.documents.get(model.id) ?? new OpenSheet(this.book, model);
    this.documents.set(model.id, known);
    return known;
  }
}
