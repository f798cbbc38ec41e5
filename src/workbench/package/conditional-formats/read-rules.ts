import type { ConditionalFormatState, DifferentialFormat } from "../document";
import { parseAreas } from "../references";
import { child, childrenNamed, elementsOf, parseElement, textOf, type XmlElement } from "../xml/element";
import type { RuleIds } from "./rule-ids";

/** A rule with its place in the XML. */
export interface FoundRule {
  readonly state: ConditionalFormatState;
  /** Counts rules of the same priority from 0. */
  readonly place: number;
  /** Which `conditionalFormatting` block holds it; -1 for a rule that stands in the extensions only. */
  readonly block: number;
  /** Which rule of that block it is. */
  readonly rule: number;
  /** The id that ties it to its other half in the extensions, or is its own there; null when it has none. */
  readonly extensionId: string | null;
}

/** Gives a differential format by its number. */
export type ReadDxf = (index: number) => DifferentialFormat | null;

/** Reads all rules of a sheet, in order of priority. Halves of rules that Excel keeps in the extensions count once. */
export function readRules(
  blocks: readonly string[],
  extensions: string | null,
  ids: RuleIds,
  dxf: ReadDxf,
): FoundRule[] {
  const places = new Map<number, number>();
  const rules = blocks.flatMap((xml, block) => {
    const format = parseElement(xml);
    const areas = parseAreas(format.attributes.get("sqref") ?? "");
    return childrenNamed(format, "cfRule").map((el, rule): FoundRule => {
      const priority = Number(el.attributes.get("priority") ?? "0");
      const place = places.get(priority) ?? 0;
      places.set(priority, place + 1);
      const dxfId = el.attributes.get("dxfId");
      const format = dxfId === undefined ? null : dxf(Number(dxfId));
      const state = { ...readRule(el, "formula"), id: ids.of(priority, place), areas, priority, format };
      return { state, place, block, rule, extensionId: extensionIdOf(el) };
    });
  });
  const tied = new Set(rules.flatMap(({ extensionId }) => extensionId ?? []));
  const own = readExtensionRules(extensions).filter(({ extensionId }) => !tied.has(extensionId ?? ""));
  return [...rules, ...own].sort((a, b) => a.state.priority - b.state.priority);
}

/** Rules of x14 ([MS-XLSX], CT_ConditionalFormatting): they have an id of their own, and their format within them, which is not read. */
function readExtensionRules(extensions: string | null): FoundRule[] {
  if (extensions === null || !extensions.includes("conditionalFormatting")) return [];
  return descendants(parseElement(extensions), "conditionalFormatting").flatMap((format) => {
    const sqref = child(format, "sqref");
    const areas = parseAreas(sqref === null ? "" : textOf(sqref));
    return childrenNamed(format, "cfRule").map((el, rule): FoundRule => {
      const id = el.attributes.get("id") ?? "";
      const priority = Number(el.attributes.get("priority") ?? "0");
      const state = { ...readRule(el, "f"), id: `x14${id}`, areas, priority, format: null };
      return { state, place: 0, block: -1, rule, extensionId: id };
    });
  });
}

function readRule(el: XmlElement, formula: string) {
  const stop = el.attributes.get("stopIfTrue");
  return {
    type: el.attributes.get("type") ?? "",
    formulas: childrenNamed(el, formula).map(textOf),
    stopIfTrue: stop === "1" || stop === "true",
  };
}

/** `<extLst><ext><x14:id>{…}</x14:id></ext></extLst>` of a rule. */
function extensionIdOf(rule: XmlElement): string | null {
  const list = child(rule, "extLst");
  const ids = list === null ? [] : descendants(list, "id");
  const [first] = ids;
  return first === undefined ? null : textOf(first).trim();
}

function descendants(el: XmlElement, local: string): XmlElement[] {
  return elementsOf(el).flatMap((part) => (part.local === local ? [part] : descendants(part, local)));
}
