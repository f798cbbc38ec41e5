import type { PackageParts } from "../container/package-parts";
import {
  child,
  childrenNamed,
  element,
  parseElement,
  prefixOf,
  serializeDocument,
  type XmlElement,
} from "../xml/element";
import { ensureChild, insertInOrder } from "../xml/ordered-children";
import { newGuid } from "./guid";

/** Which add-in settings belong to, as the file names it ([MS-OWEXML], `we:reference`). */
export interface AddInReference {
  /** The id of the manifest; compared without regard to case and braces. */
  readonly id: string;
  readonly version: string;
  /** Where it comes from: "developer" and "Registry" for one that is sideloaded. */
  readonly store: string;
  readonly storeType: string;
}

const PANES_LINK = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_LINK = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const LINKS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Children of a web extension in the order of its schema ([MS-OWEXML]). */
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

interface FoundExtension {
  readonly path: string;
  readonly root: XmlElement;
}

/** The settings that an add-in keeps in the file: key to JSON text. Empty when it has none. */
export function readSettings(parts: PackageParts, addInId: string): ReadonlyMap<string, string> {
  const found = findExtension(parts, addInId);
  const list = found === null ? null : child(found.root, "properties");
  const properties = list === null ? [] : childrenNamed(list, "property");
  return new Map(
    properties.map(({ attributes }) => [attributes.get("name") ?? "", attributes.get("value") ?? ""]),
  );
}

/** Replaces the settings of an add-in; its part is made when it has none, and those of other add-ins are left alone. */
export function writeSettings(
  parts: PackageParts,
  addIn: AddInReference,
  settings: ReadonlyMap<string, string>,
): void {
  const found = findExtension(parts, addIn.id);
  if (found === null && settings.size === 0) return;
  const root = found?.root ?? extensionElement(addIn);
  const list = ensureChild(root, "properties", EXTENSION_ORDER);
  const properties = [...settings].map(([name, value]) =>
    element(`${prefixOf(root)}property`, { name, value }),
  );
  list.children.splice(0, list.children.length, ...properties);
  if (found === null) addExtension(parts, serializeDocument(root));
  else parts.setText(found.path, serializeDocument(root));
}

function findExtension(parts: PackageParts, addInId: string): FoundExtension | null {
  for (const panes of parts.relationships("").filter(({ type }) => type === PANES_LINK)) {
    for (const link of parts.relationships(panes.target).filter(({ type }) => type === EXTENSION_LINK)) {
      const xml = parts.text(link.target);
      const root = xml === null ? null : parseElement(xml);
      const reference = root === null ? null : child(root, "reference");
      if (root !== null && sameId(reference?.attributes.get("id"), addInId))
        return { path: link.target, root };
    }
  }
  return null;
}

function sameId(a: string | undefined, b: string): boolean {
  const plain = (id: string) => id.replace(/[{}]/g, "").toLowerCase();
  return a !== undefined && plain(a) === plain(b);
}

function extensionElement(addIn: AddInReference): XmlElement {
  const { id, version, store, storeType } = addIn;
  return element("we:webextension", { "xmlns:we": EXTENSION_NAMESPACE, id: newGuid() }, [
    element("we:reference", { id, version, store, storeType }),
    element("we:alternateReferences"),
    element("we:properties"),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": LINKS_NAMESPACE }),
  ]);
}

function addExtension(parts: PackageParts, xml: string): void {
  const panesPath =
    parts.relationships("").find(({ type }) => type === PANES_LINK)?.target ?? addPanes(parts);
  const path = parts.freePath("xl/webextensions/webextension#.xml");
  parts.add(path, xml, EXTENSION_TYPE);
  const id = parts.addRelationship(panesPath, EXTENSION_LINK, path);
  const panes = parseElement(parts.text(panesPath) ?? "");
  const prefix = prefixOf(panes);
  // Assumption (Excel): a pane with visibility 0 keeps the settings and does not open by itself.
  const pane = {
    dockstate: "right",
    visibility: "0",
    width: "350",
    row: String(childrenNamed(panes, "taskpane").length),
  };
  const reference = element(`${prefix}webextensionref`, { "xmlns:r": LINKS_NAMESPACE, "r:id": id });
  insertInOrder(panes, element(`${prefix}taskpane`, pane, [reference]), ["taskpane", "extLst"]);
  parts.setText(panesPath, serializeDocument(panes));
}

function addPanes(parts: PackageParts): string {
  const path = parts.freePath("xl/webextensions/taskpanes#.xml").replace("taskpanes1.xml", "taskpanes.xml");
  const root = element("wetp:taskpanes", { "xmlns:wetp": PANES_NAMESPACE });
  parts.add(path, serializeDocument(root), PANES_TYPE);
  parts.addRelationship("", PANES_LINK, path);
  return path;
}
