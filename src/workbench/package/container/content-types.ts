import { childrenNamed, element, prefixOf, type XmlElement } from "../xml/element";
import { EditedPart } from "./edited-part";
import { extensionOf, partKey } from "./part-names";

/** The list of content types of a package (ECMA-376 part 2, 7.2.3). Changes stay in memory until `toXml`. */
export class ContentTypes extends EditedPart {
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
      this.replace(known, { ...known, attributes });
    } else this.put(element(`${prefixOf(this.root)}Override`, { PartName: `/${path}`, ContentType: type }));
  }

  /** Forgets a part. */
  remove(path: string): void {
    const known = this.override(path);
    if (known !== null) this.replace(known);
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
