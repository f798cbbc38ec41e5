import type { Area } from "../area";
import { PackageError, type ConditionalFormatState, type DifferentialFormat } from "../document";
import { formatAreas } from "../references";
import type { SheetPart } from "../sheet/sheet-part";
import {
  changeAttribute,
  findElements,
  readAttribute,
  rewriteElements,
  withContent,
} from "../structure/xml-text";
import {
  childrenNamed,
  element,
  parseElement,
  prefixOf,
  serializeElement,
  type XmlElement,
} from "../xml/element";
import { readRules, type FoundRule } from "./read-rules";
import { RuleIds } from "./rule-ids";

/** Where differential formats are kept: the workbook's styles. */
export interface DxfStore {
  dxf(index: number): DifferentialFormat | null;
  /** Number of a format that says this; added when there is none. */
  appendDxf(format: DifferentialFormat): number;
  /** To be called when a rule went that may have been the last to refer to its format. */
  releaseDxf(): void;
}

export interface RulePatch {
  readonly formula?: string;
  readonly format?: DifferentialFormat;
  readonly stopIfTrue?: boolean;
}

const BLOCK = "conditionalFormatting";

/** The conditional formats of one sheet, read from its part and changed in it one by one. */
export class ConditionalFormats {
  private readonly ids = new RuleIds();
  private read: { blocks: readonly string[]; extensions: string | null; rules: FoundRule[] } | null = null;

  constructor(
    private readonly part: SheetPart,
    private readonly styles: DxfStore,
  ) {}

  /** All rules, the one that wins first. Those that other programs or newer Excels made are there too, with their type. */
  get all(): readonly ConditionalFormatState[] {
    return this.rules().map(({ state }) => state);
  }

  /**
   * Adds an "expression" rule over areas and gives its id. As in Excel it gets priority 1 and all others move down. Throws
   * InvalidArgument without an area or a formula.
   */
  add(areas: readonly Area[], formula: string, format: DifferentialFormat): string {
    if (areas.length === 0 || formula.trim() === "") {
      throw new PackageError("InvalidArgument", "A conditional format needs cells and a formula.");
    }
    const others = this.rules();
    const dxfId = String(this.styles.appendDxf(format));
    const rule = element("cfRule", { type: "expression", dxfId, priority: "1" }, [
      element("formula", {}, [formula]),
    ]);
    const made = serializeElement(element(BLOCK, { sqref: formatAreas(areas) }, [rule]));
    this.part.setBlocks(BLOCK, [...this.part.blocks(BLOCK).map(withLowerPriority), made]);
    this.changeExtensions(withLowerPriority);
    this.ids.moveDown();
    const blocks = this.part.blocks(BLOCK);
    const added = readRules([made], null, this.ids, (index) => this.styles.dxf(index));
    // Reading all rules again after each of hundreds of additions would be slow.
    this.read = {
      blocks,
      extensions: this.part.block("extLst"),
      rules: [...added.map((rule) => ({ ...rule, block: blocks.length - 1 })), ...others.map(movedDown)],
    };
    return this.ids.of(1, 0);
  }

  /** Changes a rule. Throws ItemNotFound for an unknown id, InvalidOperation for a formula where the rule has none. */
  update(id: string, patch: RulePatch): void {
    const found = this.find(id);
    if (patch.formula !== undefined && found.state.type !== "expression") {
      throw new PackageError(
        "InvalidOperation",
        "Only a rule with a formula of its own can get another one.",
      );
    }
    if (found.block < 0) throw new PackageError("InvalidOperation", "The rule belongs to a newer Excel.");
    this.changeRule(found, (rule, prefix) => {
      const { formula, format, stopIfTrue } = patch;
      if (format !== undefined) rule.attributes.set("dxfId", String(this.styles.appendDxf(format)));
      if (stopIfTrue === true) rule.attributes.set("stopIfTrue", "1");
      if (stopIfTrue === false) rule.attributes.delete("stopIfTrue");
      if (formula !== undefined) {
        const others = rule.children.filter((part) => typeof part !== "string" && part.local !== "formula");
        rule.children.splice(0, rule.children.length, element(`${prefix}formula`, {}, [formula]), ...others);
      }
      return true;
    });
  }

  /**
   * Takes one rule away, also from areas that it shares with others. The rules below it move up, as in Excel, which keeps
   * priorities contiguous (learn.microsoft.com, Excel.ConditionalFormat `priority`). Throws ItemNotFound for an unknown id.
   */
  remove(id: string): void {
    const found = this.find(id);
    const { extensionId } = found;
    const { priority } = found.state;
    if (found.block >= 0) this.changeRule(found, () => false);
    if (extensionId !== null) this.changeExtensions((xml) => withoutExtensionRule(xml, extensionId));
    if (found.block >= 0) this.ids.forget(priority, found.place);
    this.styles.releaseDxf();
    if (!this.priorities().has(priority)) this.moveUp(priority);
  }

  /** Makes an edit that may take rules away with their last cells; the rules below those move up. */
  closingGaps<T>(edit: () => T): T {
    const before = this.priorities();
    const result = edit();
    const now = this.priorities();
    for (const gone of [...before].filter((one) => !now.has(one)).sort((a, b) => b - a)) {
      this.ids.forget(gone, 0);
      this.styles.releaseDxf();
      this.moveUp(gone);
    }
    return result;
  }

  private priorities(): ReadonlySet<number> {
    return new Set(this.rules().map(({ state }) => state.priority));
  }

  private moveUp(gone: number): void {
    const moved = (xml: string): string => withPriority(xml, (one) => (one > gone ? one - 1 : one));
    this.part.setBlocks(BLOCK, this.part.blocks(BLOCK).map(moved));
    this.changeExtensions(moved);
    this.ids.moveUp(gone);
  }

  private rules(): FoundRule[] {
    const blocks = this.part.blocks(BLOCK);
    const extensions = this.part.block("extLst");
    const known = this.read;
    const same = known?.extensions === extensions && known.blocks.length === blocks.length;
    if (known !== null && same && known.blocks.every((xml, at) => xml === blocks[at])) return known.rules;
    const rules = readRules(blocks, extensions, this.ids, (index) => this.styles.dxf(index));
    this.read = { blocks, extensions, rules };
    return rules;
  }

  private find(id: string): FoundRule {
    const found = this.rules().find(({ state }) => state.id === id);
    if (found === undefined) throw new PackageError("ItemNotFound", "There is no such conditional format.");
    return found;
  }

  /** Changes one rule of a block; `change` says whether the rule stays. A block without rules goes. */
  private changeRule(found: FoundRule, change: (rule: XmlElement, prefix: string) => boolean): void {
    const blocks = [...this.part.blocks(BLOCK)];
    const format = parseElement(blocks[found.block] ?? "");
    const rule = childrenNamed(format, "cfRule")[found.rule];
    if (rule === undefined) return;
    if (!change(rule, prefixOf(rule))) format.children.splice(format.children.indexOf(rule), 1);
    const isEmpty = childrenNamed(format, "cfRule").length === 0;
    blocks.splice(found.block, 1, ...(isEmpty ? [] : [serializeElement(format)]));
    this.part.setBlocks(BLOCK, blocks);
  }

  private changeExtensions(change: (xml: string) => string): void {
    const xml = this.part.block("extLst");
    const changed = xml === null ? "" : change(xml);
    if (xml === null || changed === xml) return;
    this.part.setBlocks("extLst", findElements(changed, "ext").length === 0 ? [] : [changed]);
  }
}

function movedDown(rule: FoundRule): FoundRule {
  return { ...rule, state: { ...rule.state, priority: rule.state.priority + 1 } };
}

const withLowerPriority = (xml: string): string => withPriority(xml, (priority) => priority + 1);

function withPriority(xml: string, change: (priority: number) => number): string {
  return rewriteElements(xml, "cfRule", (rule) => {
    const startTag = changeAttribute(rule.startTag, "priority", (text) => String(change(Number(text))));
    return withContent(rule, startTag, rule.inner);
  });
}

function withoutExtensionRule(xml: string, id: string): string {
  const rules = rewriteElements(xml, "cfRule", (rule) =>
    readAttribute(rule.startTag, "id") === id ? null : rule.whole,
  );
  if (rules === xml) return xml;
  const formats = rewriteElements(rules, BLOCK, (format) =>
    findElements(format.inner, "cfRule").length === 0 ? null : format.whole,
  );
  return rewriteElements(formats, "ext", (ext) => {
    const list = findElements(ext.inner, `${BLOCK}s`)[0];
    return list !== undefined && list.inner.trim() === "" ? null : ext.whole;
  });
}
