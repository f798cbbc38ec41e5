import {
  childrenNamed,
  element,
  parseElement,
  prefixOf,
  serializeDocument,
  type XmlElement,
} from "../xml/element";
import { extensionOf, partKey } from "./part-names";

/** The list of content types of a package (ECMA-376 part 2, 7.2.3). Changes stay in memory until `toXml`. */
export class ContentTypes {
  private readonly root: XmlElement;
  private edited = false;

  /** Throws an XmlProblem when the part cannot be read. */
  constructor(xml: string) {
    this.root = parseElement(xml);
  }

  /** Whether something was added or taken away. */
  get changed(): boolean {
    return this.edited;
  }

  /** Content type of a part; null when neither its name nor its extension is listed. */
  of(path: string): string | null {
    const found = this.override(path) ?? this.defaultFor(path);
    return found?.attributes.get("ContentType") ?? null;
  }

  /** Gives a part its content type. */
  set(path: string, type: string): void {
    if (this.of(path) === type) return;
    const known = this.override(path);
    if (known !== null) {
      const attributes = new Map([...known.attributes, ["ContentType", type]]);
      this.root.children.splice(this.root.children.indexOf(known), 1, { ...known, attributes });
    } else
      this.root.children.push(
        element(`${prefixOf(this.root)}Override`, { PartName: `/${path}`, ContentType: type }),
      );
    this.edited = true;
  }

  /** Forgets a part. */
  remove(path: string): void {
    const known = this.override(path);
    if (known === null) return;
    this.root.children.splice(this.root.children.indexOf(known), 1);
    this.edited = true;
  }

  /** Remembers the list as it is; what it gives puts it back, as often as it is called. */
  checkpoint(): () => void {
    const { edited } = this;
    const children = [...this.root.children];
    return () => {
      this.root.children.splice(0, Infinity, ...children);
      this.edited = edited;
    };
  }

  /** The list as a part. */
  toXml(): string {
    return serializeDocument(this.root);
  }

  private override(path: string): XmlElement | null {
    const key = partKey(path);
    return (
      childrenNamed(this.root, "Override").find(
        (el) => partKey(el.attributes.get("PartName") ?? "") === key,
      ) ?? null
    );
  }

  private defaultFor(path: string): XmlElement | null {
    const extension = extensionOf(path);
    return (
      childrenNamed(this.root, "Default").find(
        (el) => el.attributes.get("Extension")?.toLowerCase() === extension,
      ) ?? null
    );
  }
}
