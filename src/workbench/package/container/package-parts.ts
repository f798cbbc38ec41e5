import { deflateSync } from "fflate";
import { XmlProblem } from "../xml/scan";
import { ContentTypes } from "./content-types";
import { crc32 } from "./crc32";
import { unpack } from "./inflate";
import { DEFAULT_LIMITS, type PackageLimits } from "./limits";
import { partKey, relationshipsPath } from "./part-names";
import { RelationshipList, type Relationship } from "./relationships";
import { decodeXmlBytes, encodeXmlText } from "./xml-bytes";
import { readZipDirectory, ZipProblem, type ZipEntry } from "./zip-reader";
import { encodeName, writeZip } from "./zip-writer";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
/** Deflate level of changed parts: beyond it files hardly shrink but saving takes twice as long. */
const LEVEL = 3;

/** A part: as it lay in the zip until something else is written in it. */
interface Part {
  readonly name: string;
  readonly entry: ZipEntry | null;
  /** Bytes that replace the entry's; null while the entry stands. */
  written: Uint8Array | null;
  /** Text of a small part, kept because many ask for it. */
  text: string | null;
}

/** Parts below this size are kept as text once they are read. */
const KEEP_BELOW = 1_000_000;

/**
 * The parts of an .xlsx file, by path without leading "/" ("xl/workbook.xml"), in any case. Parts that nobody writes in go back
 * into the file with their own compressed bytes.
 */
export class PackageParts {
  private readonly original: Uint8Array;
  private readonly parts: Map<string, Part>;
  private readonly types: ContentTypes;
  private readonly links = new Map<string, RelationshipList>();
  private edited = false;

  /** Reads a zip; throws a ZipProblem or an XmlProblem when it is none, is damaged, or passes a limit. */
  constructor(file: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS) {
    if (file.length > limits.fileBytes) throw new ZipProblem("too-large", "The file is too large.");
    const entries = readZipDirectory(file);
    checkSizes(entries, limits);
    this.original = file;
    this.parts = new Map(
      entries.map((entry) => [partKey(entry.name), { name: entry.name, entry, written: null, text: null }]),
    );
    const types = this.checkedText(CONTENT_TYPES);
    if (types === null) throw new ZipProblem("not-a-workbook", "The zip has no list of content types.");
    this.types = new ContentTypes(types);
  }

  /** Paths of all parts as the zip writes them, in its order; folders end in "/". */
  get paths(): readonly string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  has(path: string): boolean {
    return this.parts.has(partKey(path));
  }

  /** Unpacked bytes; null when there is no such part, or when its bytes in the zip are damaged. */
  bytes(path: string): Uint8Array | null {
    const part = this.parts.get(partKey(path));
    return part === undefined ? null : readable(() => bytesOf(part));
  }

  /** Text of an XML part; null when there is no such part, or when its bytes in the zip are damaged. */
  text(path: string): string | null {
    return readable(() => this.checkedText(path));
  }

  /** As `text`, but throws a ZipProblem when the part's bytes are damaged. */
  checkedText(path: string): string | null {
    const part = this.parts.get(partKey(path));
    if (part === undefined) return null;
    if (part.text !== null) return part.text;
    const bytes = bytesOf(part);
    const text = decodeXmlBytes(bytes);
    if (bytes.length < KEEP_BELOW) part.text = text;
    return text;
  }

  /** Writes another text in a part that is there. */
  setText(path: string, xml: string): void {
    const part = this.parts.get(partKey(path));
    if (part === undefined) throw new XmlProblem(`There is no part ${path}.`);
    write(part, xml);
    this.edited = true;
  }

  /** Adds a part, or writes over one of the same name. */
  add(path: string, xml: string, contentType: string): void {
    const part = this.parts.get(partKey(path)) ?? { name: path, entry: null, written: null, text: null };
    write(part, xml);
    this.parts.set(partKey(path), part);
    this.types.set(path, contentType);
    this.edited = true;
  }

  /** Takes a part away, with its own relationships and its content type; links to it are the caller's affair. */
  remove(path: string): void {
    const links = relationshipsPath(path);
    const removed = [path, links].filter((gone) => this.parts.delete(partKey(gone)));
    this.links.delete(partKey(path));
    this.types.remove(path);
    this.types.remove(links);
    if (removed.length > 0) this.edited = true;
  }

  /** Content type of a part; null when the package gives it none. */
  contentType(path: string): string | null {
    return this.types.of(path);
  }

  /** A free path: "xl/tables/table#.xml" gives the first number for "#" that no part has yet. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  /** Links from a part, "" for the package; none when they cannot be read. */
  relationships(ofPart: string): readonly Relationship[] {
    return this.linksOf(ofPart).all;
  }

  /** Throws an XmlProblem or a ZipProblem when the links from a part cannot be read. */
  checkRelationships(ofPart: string): void {
    void new RelationshipList(ofPart, this.checkedText(relationshipsPath(ofPart)));
  }

  /** Links a part to another one and gives the link's id. */
  addRelationship(ofPart: string, type: string, target: string): string {
    return this.linksOf(ofPart).add(type, target);
  }

  /** Takes a link away. */
  removeRelationship(ofPart: string, id: string): void {
    this.linksOf(ofPart).remove(id);
  }

  /** Remembers all parts as they are; what it gives puts them back, as often as it is called. */
  checkpoint(): () => void {
    const { edited } = this;
    const parts = [...this.parts].map(([key, part]) => ({ key, part, ...part }));
    const links = [...this.links].map(([key, list]) => ({ key, list, back: list.checkpoint() }));
    const types = this.types.checkpoint();
    return () => {
      this.edited = edited;
      this.parts.clear();
      for (const { key, part, written, text } of parts)
        this.parts.set(key, Object.assign(part, { written, text }));
      this.links.clear();
      for (const { key, list, back } of links) {
        back();
        this.links.set(key, list);
      }
      types();
    };
  }

  /** The file. Without any change it is the very file that was read. */
  toFile(): Uint8Array {
    this.writeLists();
    if (!this.edited) return this.original;
    return writeZip([...this.parts.values()].map((part) => this.packed(part)));
  }

  private linksOf(part: string): RelationshipList {
    const known = this.links.get(partKey(part));
    if (known !== undefined) return known;
    const list = readLinks(part, this.text(relationshipsPath(part)));
    this.links.set(partKey(part), list);
    return list;
  }

  private writeLists(): void {
    for (const [source, list] of this.links) {
      if (!list.changed) continue;
      const name = this.parts.get(source)?.name ?? source;
      this.add(relationshipsPath(name), list.toXml(), RELATIONSHIPS_TYPE);
    }
    if (this.types.changed) this.setText(CONTENT_TYPES, this.types.toXml());
  }

  private packed(part: Part): Omit<ZipEntry, "name"> {
    const { entry, written } = part;
    if (written === null && entry !== null) return entry;
    const bytes = written ?? new Uint8Array();
    const name = entry ?? encodeName(part.name);
    return {
      nameBytes: name.nameBytes,
      utf8: name.utf8,
      method: 8,
      time: entry?.time ?? 0,
      date: entry?.date ?? FIRST_DATE,
      crc: crc32(bytes),
      size: bytes.length,
      externalAttributes: entry?.externalAttributes ?? 0,
      packed: deflateSync(bytes, { level: LEVEL }),
    };
  }
}

function readLinks(source: string, xml: string | null): RelationshipList {
  try {
    return new RelationshipList(source, xml);
  } catch (error) {
    if (error instanceof XmlProblem) return new RelationshipList(source, null);
    throw error;
  }
}

function bytesOf(part: Part): Uint8Array {
  return part.written ?? (part.entry === null ? new Uint8Array() : unpack(part.entry));
}

function write(part: Part, xml: string): void {
  part.written = encodeXmlText(xml);
  part.text = part.written.length < KEEP_BELOW ? xml : null;
}

/** What can be read; null when the zip is damaged there. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipProblem) return null;
    throw error;
  }
}

/** 1 January 1980, which Excel too writes for its parts. */
const FIRST_DATE = 0x21;
const SMALL = 1_000_000;

function checkSizes(entries: readonly ZipEntry[], limits: PackageLimits): void {
  if (entries.length > limits.parts) throw new ZipProblem("zip-bomb", "The zip has too many parts.");
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    if (size > SMALL && size > packed.length * limits.ratio) {
      throw new ZipProblem("zip-bomb", `The part ${name} grows too much when it is unpacked.`);
    }
  }
  if (total > limits.unpackedBytes) {
    throw new ZipProblem("too-large", "The parts are too large once they are unpacked.");
  }
}
