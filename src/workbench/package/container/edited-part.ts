import { parseElement, serializeDocument, type XmlElement } from "../xml/element";

/** A part that is a list of elements under its root. Changes stay in memory until `toXml`. */
export class EditedPart {
  protected readonly root: XmlElement;
  protected edited = false;

  /** Throws an XmlProblem when a text cannot be read. */
  constructor(content: string | XmlElement) {
    this.root = typeof content === "string" ? parseElement(content) : content;
  }

  /** Whether something was added or taken away. */
  get changed(): boolean {
    return this.edited;
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

  protected put(child: XmlElement): void {
    this.root.children.push(child);
    this.edited = true;
  }

  /** Takes an element away, or puts another in its place. */
  protected replace(child: XmlElement, ...by: readonly XmlElement[]): void {
    this.root.children.splice(this.root.children.indexOf(child), 1, ...by);
    this.edited = true;
  }
}
