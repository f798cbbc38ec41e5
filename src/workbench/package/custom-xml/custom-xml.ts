import type { PackageParts } from "../container/package-parts";
import { isType, type Relationship } from "../container/relationships";
import { PackageError, type CustomXmlPartState } from "../document";
import {
  attributeNamed,
  element,
  parseElement,
  prefixOf,
  serializeDocument,
  XML_DECLARATION,
  XmlProblem,
  type XmlElement,
} from "../xml/element";
import { newGuid } from "./guid";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ITEM_TYPE = "application/xml";
const ITEM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

interface FoundPart {
  readonly state: CustomXmlPartState;
  readonly path: string;
  readonly link: Relationship;
  readonly propertiesPath: string | null;
}

/** The custom XML parts of a workbook (ECMA-376 part 1, 15.2.5). A part that cannot be read as XML is passed over. */
export function readCustomXml(parts: PackageParts, workbookPath: string): CustomXmlPartState[] {
  return findAll(parts, workbookPath).map(({ state }) => state);
}

/** Adds a part, with its id in a part of properties beside it. Throws InvalidArgument for text that is no XML. */
export function addCustomXml(parts: PackageParts, workbookPath: string, xml: string): CustomXmlPartState {
  const root = checked(xml);
  const id = newGuid();
  const path = parts.freePath("customXml/item#.xml");
  const properties = parts.freePath("customXml/itemProps#.xml");
  const links = linkNamespace(parts, workbookPath);
  parts.add(path, declared(xml), ITEM_TYPE);
  parts.add(properties, serializeDocument(propertiesElement(id, namespaceOf(root))), PROPERTIES_TYPE);
  parts.addRelationship(path, `${links}/customXmlProps`, properties);
  parts.addRelationship(workbookPath, `${links}/customXml`, path);
  return { id, namespace: namespaceOf(root), xml };
}

/** Replaces the XML of a part and keeps its id. Throws ItemNotFound, or InvalidArgument for text that is no XML. */
export function setCustomXml(parts: PackageParts, workbookPath: string, id: string, xml: string): void {
  checked(xml);
  parts.setText(find(parts, workbookPath, id).path, declared(xml));
}

/** Takes a part away with its properties. Throws ItemNotFound. */
export function removeCustomXml(parts: PackageParts, workbookPath: string, id: string): void {
  const { path, propertiesPath, link } = find(parts, workbookPath, id);
  if (propertiesPath !== null) parts.remove(propertiesPath);
  parts.remove(path);
  parts.removeRelationship(workbookPath, link.id);
}

function findAll(parts: PackageParts, workbookPath: string): FoundPart[] {
  return parts.relationships(workbookPath).flatMap((link) => {
    const written = !link.external && isType(link, "customXml") ? parts.text(link.target) : null;
    const root = written === null ? null : rootOf(written);
    if (written === null || root === null) return [];
    const properties = parts.relationships(link.target).find((other) => isType(other, "customXmlProps"));
    const propertiesPath =
      properties === undefined || !parts.has(properties.target) ? null : properties.target;
    const id = idIn(propertiesPath === null ? null : parts.text(propertiesPath)) ?? idFromPath(link.target);
    const xml = written.replace(/^\ufeff?(?:<\?xml[^>]*\?>\s*)?/, "");
    return [{ state: { id, namespace: namespaceOf(root), xml }, path: link.target, link, propertiesPath }];
  });
}

function find(parts: PackageParts, workbookPath: string, id: string): FoundPart {
  const wanted = id.toLowerCase();
  const found = findAll(parts, workbookPath).find(({ state }) => state.id.toLowerCase() === wanted);
  if (found === undefined) throw new PackageError("ItemNotFound", "There is no such custom XML part.");
  return found;
}

function rootOf(xml: string): XmlElement | null {
  try {
    return parseElement(xml);
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
}

function checked(xml: string): XmlElement {
  const root = rootOf(xml);
  if (root === null) throw new PackageError("InvalidArgument", "The text is no XML.");
  return root;
}

function declared(xml: string): string {
  return /^\s*<\?xml/.test(xml) ? xml.trimStart() : XML_DECLARATION + xml;
}

/** The namespace of a root element; "" when it is in none. */
function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root);
  return root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
}

function idIn(properties: string | null): string | null {
  const root = properties === null ? null : rootOf(properties);
  return root === null ? null : attributeNamed(root, "itemID");
}

/** A part without properties has no id in the file: one that its path always gives, so that it is stable all the same. */
function idFromPath(path: string): string {
  let hash = 0x811c9dc5;
  for (const character of path) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `{${hash.toString(16).toUpperCase().padStart(8, "0")}-0003-0000-0000-000000000000}`;
}

function propertiesElement(id: string, namespace: string): XmlElement {
  const schemas = namespace === "" ? [] : [element("ds:schemaRef", { "ds:uri": namespace })];
  return element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": ITEM_NAMESPACE }, [
    element("ds:schemaRefs", {}, schemas),
  ]);
}

function linkNamespace(parts: PackageParts, workbookPath: string): string {
  const isStrict = parts.relationships(workbookPath).some(({ type }) => type.startsWith(STRICT_LINKS));
  return isStrict ? STRICT_LINKS : LINKS;
}
