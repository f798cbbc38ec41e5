import { PackageParts } from "../../container/package-parts";
import { isType } from "../../container/relationships";
import { SheetPart } from "../../sheet/sheet-part";
import { attributeNamed, child, childrenNamed, parseElement } from "../../xml/element";
import type { SheetEntry, StructureContext } from "../context";

/** Opens a workbook far enough for this folder, without the document around it. */
export function openContext(file: Uint8Array): StructureContext & { save(): Uint8Array } {
  const parts = new PackageParts(file);
  const workbookPath = parts.relationships("").find((link) => isType(link, "officeDocument"))?.target ?? "";
  const links = new Map(parts.relationships(workbookPath).map((link) => [link.id, link.target]));
  const root = parseElement(parts.text(workbookPath) ?? "");
  const list = child(root, "sheets");
  const sheets = childrenNamed(list ?? root, "sheet").flatMap((el, index) => {
    const path = links.get(attributeNamed(el, "id") ?? "");
    const xml = path === undefined ? null : parts.text(path);
    if (path === undefined || xml === null || !/<(?:\w+:)?worksheet[\s>]/.test(xml)) return [];
    return [openSheet(el.attributes.get("name") ?? "", index, path, xml)];
  });
  const save = () => {
    for (const { part, path } of sheets) if (part.changed) parts.setText(path, part.toXml());
    return parts.toFile();
  };
  return { parts, workbookPath, sheets, save };
}

function openSheet(name: string, index: number, path: string, xml: string): SheetEntry {
  return { name, index, path, part: SheetPart.parse(xml), mayHold: (fragment) => xml.includes(fragment) };
}
