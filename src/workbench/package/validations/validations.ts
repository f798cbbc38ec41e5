import type { Area } from "../area";
import { PackageError, type ValidationState } from "../document";
import {
  formatAreas,
  intersects,
  joinAdjacent,
  parseAreas,
  shiftFormulaRelative,
  subtract,
  type BaseMove,
} from "../references";
import type { SheetPart } from "../sheet/sheet-part";
import { movedBase } from "../structure/moves";
import { rewriteElements, withContent, changeAttribute, findElements } from "../structure/xml-text";
import {
  child,
  childrenNamed,
  element,
  elementsOf,
  parseElement,
  prefixOf,
  serializeElement,
  textOf,
  type XmlElement,
} from "../xml/element";
import { isOn } from "../xml/ordered-children";

const BLOCK = "dataValidations";
/** Longest list that Excel takes between quotes; a file with a longer one is repaired. */
const LONGEST_LIST = 255;

/** The validations of a sheet, those that Excel keeps in the extensions included. */
export function readValidations(part: SheetPart): ValidationState[] {
  const own = part.block(BLOCK);
  const rules = own === null ? [] : childrenNamed(parseElement(own), "dataValidation");
  return [...rules, ...extensionRules(part.block("extLst"))].map(readRule);
}

/**
 * Lets cells take one of a list: `formula1` is a reference, a name, or texts between quotes ('"ja,nee"'), without "=". What stood
 * on those cells goes; their other cells keep it. Throws InvalidArgument for a list that Excel cannot keep.
 */
export function setListValidation(part: SheetPart, area: Area, formula1: string): void {
  const isText = formula1.startsWith('"');
  if (formula1.trim() === "" || (isText && formula1.length - 2 > LONGEST_LIST)) {
    throw new PackageError("InvalidArgument", "The list is empty or longer than 255 characters.");
  }
  removeValidation(part, area);
  const xml = part.block(BLOCK);
  const root = xml === null ? element(BLOCK, { count: "0" }) : parseElement(xml);
  const prefix = prefixOf(root);
  const made = listRule(prefix, area, formula1);
  const twin = childrenNamed(root, "dataValidation").find((rule) => saysTheSame(rule, made));
  if (twin === undefined) root.children.push(made);
  else twin.attributes.set("sqref", formatAreas(joinAdjacent([...areasOf(twin), area])));
  part.setBlocks(BLOCK, [serializeElement(counted(root))]);
}

/** Takes validation off cells. A rule that also stands on other cells keeps those, with its formulas moved to their first cell. */
export function removeValidation(part: SheetPart, area: Area): void {
  const xml = part.block(BLOCK);
  if (xml !== null) {
    const root = parseElement(xml);
    const kept = childrenNamed(root, "dataValidation").flatMap((rule) => withoutArea(rule, area) ?? []);
    const changed = kept.length === 0 ? null : serializeElement(counted({ ...root, children: kept }));
    if (touches(root, area)) part.setBlocks(BLOCK, changed === null ? [] : [changed]);
  }
  removeFromExtensions(part, area);
}

function readRule(rule: XmlElement): ValidationState {
  const formula = (local: string) => {
    const el = child(rule, local);
    return el === null ? null : textOf(child(el, "f") ?? el);
  };
  return {
    areas: areasOf(rule),
    type: rule.attributes.get("type") ?? "none",
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    operator: rule.attributes.get("operator") ?? null,
    allowBlank: isOn(rule, "allowBlank"),
  };
}

/** From the attribute, or from the element of the x14 form. */
function areasOf(rule: XmlElement): Area[] {
  const sqref = child(rule, "sqref");
  return parseAreas(rule.attributes.get("sqref") ?? (sqref === null ? "" : textOf(sqref)));
}

function extensionRules(extensions: string | null): XmlElement[] {
  if (extensions === null || !extensions.includes("dataValidation")) return [];
  const lists = childrenNamed(parseElement(extensions), "ext").flatMap((ext) => childrenNamed(ext, BLOCK));
  return lists.flatMap((list) => childrenNamed(list, "dataValidation"));
}

function listRule(prefix: string, area: Area, formula1: string): XmlElement {
  const shown = { allowBlank: "1", showInputMessage: "1", showErrorMessage: "1" };
  return element(`${prefix}dataValidation`, { type: "list", ...shown, sqref: formatAreas([area]) }, [
    element(`${prefix}formula1`, {}, [formula1]),
  ]);
}

/** Two rules that differ in their cells only, and whose formula means the same on all cells, are one rule to Excel. */
function saysTheSame(a: XmlElement, b: XmlElement): boolean {
  const formula = readRule(b).formula1 ?? "";
  const bare = (rule: XmlElement) => {
    const attributes = [...rule.attributes].filter(([name]) => name !== "sqref" && name !== "xr:uid").sort();
    return JSON.stringify([attributes, elementsOf(rule).map(serializeElement)]);
  };
  return shiftFormulaRelative(formula, 1, 1) === formula && bare(a) === bare(b);
}

function counted(root: XmlElement): XmlElement {
  root.attributes.set("count", String(childrenNamed(root, "dataValidation").length));
  return root;
}

function touches(root: XmlElement, area: Area): boolean {
  return childrenNamed(root, "dataValidation").some((rule) =>
    areasOf(rule).some((own) => intersects(own, area)),
  );
}

/** The rule on the cells that are left; null when there are none. */
function withoutArea(rule: XmlElement, area: Area): XmlElement | null {
  const before = areasOf(rule);
  if (!before.some((own) => intersects(own, area))) return rule;
  const after = joinAdjacent(before.flatMap((own) => subtract(own, area)));
  if (after.length === 0) return null;
  const base = movedBase(before, after);
  const moved = elementsOf(rule).map((part) => movedPart(part, base, after));
  const attributes = new Map(rule.attributes);
  if (attributes.has("sqref")) attributes.set("sqref", formatAreas(after));
  return { ...rule, attributes, children: moved };
}

/** Formulas are written for the first cell, so they move along with it. */
function movedPart(part: XmlElement, base: BaseMove, areas: readonly Area[]): XmlElement {
  if (part.local === "sqref") return { ...part, children: [formatAreas(areas)] };
  if (part.local !== "formula1" && part.local !== "formula2") return part;
  const move = (text: string) => shiftFormulaRelative(text, base.rows, base.columns);
  const children = part.children.map((inner) =>
    typeof inner === "string" ? move(inner) : { ...inner, children: [move(textOf(inner))] },
  );
  return { ...part, children };
}

function removeFromExtensions(part: SheetPart, area: Area): void {
  const xml = part.block("extLst");
  const touched = extensionRules(xml).some((rule) => areasOf(rule).some((own) => intersects(own, area)));
  if (xml === null || !touched) return;
  const rules = rewriteElements(xml, "dataValidation", ({ whole }) => {
    const kept = withoutArea(parseElement(whole), area);
    return kept === null ? null : serializeElement(kept);
  });
  const lists = rewriteElements(rules, "ext", (ext) => {
    const list = findElements(ext.inner, BLOCK)[0];
    if (list === undefined) return ext.whole;
    const count = findElements(list.inner, "dataValidation").length;
    const startTag = changeAttribute(list.startTag, "count", () => String(count));
    const inner = ext.inner.replace(list.whole, () => withContent(list, startTag, list.inner));
    return count === 0 ? null : withContent(ext, ext.startTag, inner);
  });
  part.setBlocks("extLst", findElements(lists, "ext").length === 0 ? [] : [lists]);
}
