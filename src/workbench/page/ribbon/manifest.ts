/** An add-in's XML manifest, as far as a ribbon shows it. Nothing here knows any particular add-in. */

export interface RibbonIcon {
  /** In pixels. */
  readonly size: number;
  readonly url: string;
}

export type RibbonAction =
  | { readonly kind: "show-pane"; readonly url: string | null }
  | { readonly kind: "run"; readonly functionName: string };

export interface RibbonButton {
  readonly kind: "button";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icons: readonly RibbonIcon[];
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly id: string;
  /** Null for one of Excel's own tabs. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

export interface AddInManifest {
  readonly id: string;
  readonly name: string;
  /** The task pane's page, on the origin that was asked for. */
  readonly paneUrl: string | null;
  /** The page that holds the functions of the ribbon. */
  readonly functionUrl: string | null;
  /** Whether ribbon functions run in the pane's page (a shared runtime). */
  readonly sharedRuntime: boolean;
  /** The file with the add-in's own keys. */
  readonly shortcutsUrl: string | null;
  readonly tabs: readonly RibbonTab[];
}

/**
 * Reads a manifest. Texts come in the page's language where the manifest has an override for it; addresses keep their
 * path and move to `origin`, because the workbench serves the add-in itself.
 * @param xml the manifest's text
 * @param language "nl", "en" …
 * @returns null when the text is no add-in manifest
 */
export function parseManifest(xml: string, language: string, origin: string): AddInManifest | null {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") return null;
  const read = new ManifestReader(root, language, origin);
  const overrides = child(root, "VersionOverrides");
  const host = overrides && descendants(overrides, "Host").find((one) => typeOf(one) === "Workbook");
  const location = descendants(root, "SourceLocation").find((one) => one.hasAttribute("DefaultValue"));
  const surface =
    host && descendants(host, "ExtensionPoint").find((one) => typeOf(one) === "PrimaryCommandSurface");
  const name = child(root, "DisplayName");
  const keys = child(root, "ExtendedOverrides")?.getAttribute("Url");
  const functions = host && (descendants(host, "FunctionFile")[0] ?? null);
  return {
    id: child(root, "Id")?.textContent.trim() ?? "",
    name: name ? read.localized(name) : "",
    paneUrl: location ? read.address(location.getAttribute("DefaultValue") ?? "") : null,
    functionUrl: functions ? read.resource(functions, "Url") : null,
    sharedRuntime: host
      ? descendants(host, "Runtime").some((one) => one.getAttribute("lifetime") === "long")
      : false,
    shortcutsUrl: keys ? read.address(keys) : null,
    tabs: surface ? read.tabs(surface) : [],
  };
}

function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((one) => one.localName === name);
}

function child(element: Element, name: string): Element | null {
  return children(element, name)[0] ?? null;
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

class ManifestReader {
  private readonly resources = new Map<string, Element>();

  constructor(
    root: Element,
    private readonly language: string,
    private readonly origin: string,
  ) {
    for (const group of descendants(root, "Resources")) {
      for (const entry of descendants(group, "*")) {
        const id = entry.getAttribute("id");
        if (id) this.resources.set(id, entry);
      }
    }
  }

  /** The override for the page's language, else the default value. */
  localized(element: Element): string {
    const override = children(element, "Override").find((one) => {
      return one.getAttribute("Locale")?.toLowerCase().split("-")[0] === this.language;
    });
    return (override ?? element).getAttribute(override ? "Value" : "DefaultValue") ?? "";
  }

  /** The text or address that an element's `resid` names. */
  resource(element: Element | null, kind: "String" | "Url" | "Image"): string {
    const entry = this.resources.get(element?.getAttribute("resid") ?? "");
    if (!entry) return "";
    return kind === "String" ? this.localized(entry) : this.address(this.localized(entry));
  }

  /** The same path and query on the page's own origin; "" for what is no address. */
  address(url: string): string {
    if (!URL.canParse(url)) return "";
    const { pathname, search, hash } = new URL(url);
    return `${this.origin}${pathname}${search}${hash}`;
  }

  tabs(surface: Element): RibbonTab[] {
    return [...surface.children]
      .filter(({ localName }) => localName === "OfficeTab" || localName === "CustomTab")
      .map((tab) => ({
        id: tab.getAttribute("id") ?? "",
        label: tab.localName === "OfficeTab" ? null : this.resource(child(tab, "Label"), "String"),
        groups: children(tab, "Group").map((group) => this.group(group)),
      }));
  }

  private group(group: Element): RibbonGroup {
    return {
      id: group.getAttribute("id") ?? "",
      label: this.resource(child(group, "Label"), "String"),
      controls: children(group, "Control").flatMap((control) => this.control(control)),
    };
  }

  private control(control: Element): (RibbonButton | RibbonMenu)[] {
    if (typeOf(control) === "Button") return this.button(control);
    if (typeOf(control) !== "Menu") return [];
    const items = child(control, "Items");
    return [
      {
        kind: "menu",
        ...this.face(control),
        items: items ? children(items, "Item").flatMap((item) => this.button(item)) : [],
      },
    ];
  }

  private button(element: Element): RibbonButton[] {
    const action = child(element, "Action");
    const made = action && this.action(action);
    return made ? [{ kind: "button", ...this.face(element), action: made }] : [];
  }

  private face(element: Element) {
    const tip = child(element, "Supertip");
    const icon = child(element, "Icon");
    return {
      id: element.getAttribute("id") ?? "",
      label: this.resource(child(element, "Label"), "String"),
      tip: tip ? this.resource(child(tip, "Description"), "String") : "",
      icons: icon ? children(icon, "Image").map((image) => this.icon(image)) : [],
    };
  }

  private icon(image: Element): RibbonIcon {
    return { size: Number(image.getAttribute("size")), url: this.resource(image, "Image") };
  }

  private action(action: Element): RibbonAction | null {
    if (typeOf(action) === "ShowTaskpane") {
      return { kind: "show-pane", url: this.resource(child(action, "SourceLocation"), "Url") || null };
    }
    const functionName = child(action, "FunctionName")?.textContent.trim();
    return typeOf(action) === "ExecuteFunction" && functionName ? { kind: "run", functionName } : null;
  }
}

/** The icon that suits a size best: the smallest that is large enough, else the largest. */
export function iconFor(icons: readonly RibbonIcon[], size: number): string | null {
  const ordered = [...icons].sort((one, other) => one.size - other.size);
  return (ordered.find((icon) => icon.size >= size) ?? ordered.at(-1))?.url ?? null;
}
