import type { Area } from "../../package/area";
import type { ConditionalFormatState, DifferentialFormat, SheetDocument } from "../../package/document";
import { intersects } from "../../package/references";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { borders, readColor, type Edge } from "./borders";

interface Formats {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly areas: readonly Area[];
}
interface OneFormat {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly id: string;
}

/** OOXML's rule types beside Office.js's. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function stateOf({ sheet, id }: OneFormat): ConditionalFormatState {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound("conditional format");
  return found;
}

function update(target: OneFormat, patch: Parameters<SheetDocument["updateConditionalFormat"]>[1]): void {
  target.state.requireWritable(target.sheet, "allowFormatCells");
  target.sheet.updateConditionalFormat(target.id, patch);
  target.state.changed("cells", target.sheet.id);
}

const patchFormat = (target: OneFormat, patch: DifferentialFormat): void =>
  update(target, { format: { ...stateOf(target).format, ...patch } });

const rule = defineClass<OneFormat>("ConditionalFormatRule", {
  get: { Formula: (target) => `=${stateOf(target).formulas[0] ?? ""}` },
  set: { Formula: (target, value) => update(target, { formula: String(value).replace(/^=/, "") }) },
});
const fill = defineClass<OneFormat>("ConditionalRangeFill", {
  get: { Color: (target) => stateOf(target).format?.fill ?? "" },
  set: { Color: (target, value) => patchFormat(target, { fill: readColor(value) }) },
});
const font = defineClass<OneFormat>("ConditionalRangeFont", {
  get: {
    Color: (target) => stateOf(target).format?.color ?? "",
    Bold: (target) => stateOf(target).format?.bold ?? null,
    Italic: (target) => stateOf(target).format?.italic ?? null,
    Strikethrough: (target) => stateOf(target).format?.strike ?? null,
  },
  set: {
    Color: (target, value) => patchFormat(target, { color: readColor(value) }),
    Bold: (target, value) => patchFormat(target, { bold: value === true }),
    Italic: (target, value) => patchFormat(target, { italic: value === true }),
    Strikethrough: (target, value) => patchFormat(target, { strike: value === true }),
  },
});
/** A conditional format has the four sides of a cell only. */
function sideOf(edge: Edge): Exclude<Edge, "insideHorizontal" | "insideVertical"> {
  if (edge === "insideHorizontal" || edge === "insideVertical") throw invalidArgument(`border ${edge}`);
  return edge;
}

const format = defineClass<OneFormat>("ConditionalRangeFormat", {
  get: { NumberFormat: () => null },
  nav: {
    Fill: fill,
    Font: font,
    Borders: (target) =>
      borders({
        read: (edge) => stateOf(target).format?.borders?.[sideOf(edge)],
        write: (edge, line) => {
          const side = sideOf(edge);
          const { [side]: _, ...others } = stateOf(target).format?.borders ?? {};
          patchFormat(target, { borders: line ? { ...others, [side]: line } : others });
        },
      }),
  },
});
const custom = defineClass<OneFormat>("CustomConditionalFormat", { nav: { Rule: rule, Format: format } });

const isCustom = (target: OneFormat): boolean => stateOf(target).type === "expression";

const one = defineClass<OneFormat>("ConditionalFormat", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Type: (target) => TYPES[stateOf(target).type] ?? "PresetCriteria",
    Priority: (target) => stateOf(target).priority - 1,
    StopIfTrue: (target) => stateOf(target).stopIfTrue,
  },
  set: { StopIfTrue: (target, value) => update(target, { stopIfTrue: value === true }) },
  nav: {
    Custom: (target) => {
      if (!isCustom(target))
        throw new HostError("InvalidOperation", "This conditional format is not custom.");
      return custom(target);
    },
    CustomOrNullObject: (target) => (isCustom(target) ? custom(target) : null),
  },
  methods: {
    Delete: ({ state, sheet, id }) => {
      state.requireWritable(sheet, "allowFormatCells");
      sheet.removeConditionalFormat(id);
      state.changed("cells", sheet.id);
      return null;
    },
    GetRange: (target) => {
      const [area, ...more] = stateOf(target).areas;
      if (!area || more.length > 0)
        throw new HostError("InvalidOperation", "The conditional format has several areas.");
      return target.state.objects.range(target.sheet, area);
    },
    GetRangeOrNullObject: (target) => {
      const [area, ...more] = stateOf(target).areas;
      return area && more.length === 0 ? target.state.objects.range(target.sheet, area) : null;
    },
    GetRanges: (target) => target.state.objects.rangeAreas(target.sheet, stateOf(target).areas),
  },
});

const touching = ({ sheet, areas }: Formats): ConditionalFormatState[] =>
  sheet.conditionalFormats.filter((state) =>
    state.areas.some((area) => areas.some((place) => intersects(area, place))),
  );

const item = (formats: Formats, key: unknown): HostObject | null => {
  const found = touching(formats).find((state) => state.id === String(key));
  return found ? one({ state: formats.state, sheet: formats.sheet, id: found.id }) : null;
};

const collection = defineClass<Formats>("ConditionalFormatCollection", {
  methods: {
    Add: ({ state, sheet, areas }, [type]) => {
      if (type !== "Custom")
        throw new HostError("UnsupportedOperation", "The workbench adds custom conditional formats only.");
      state.requireWritable(sheet, "allowFormatCells");
      const id = sheet.addConditionalFormat(areas, "FALSE", {});
      state.changed("cells", sheet.id);
      return one({ state, sheet, id });
    },
    GetCount: (formats) => touching(formats).length,
    GetItem: (formats, [key]) => item(formats, key) ?? missing(),
    GetItemOrNullObject: (formats, [key]) => item(formats, key),
    GetItemAt: (formats, [index]) => {
      const found = touching(formats)[Number(index)];
      return found ? one({ state: formats.state, sheet: formats.sheet, id: found.id }) : missing();
    },
    ClearAll: (formats) => {
      formats.state.requireWritable(formats.sheet, "allowFormatCells");
      for (const state of touching(formats)) formats.sheet.removeConditionalFormat(state.id);
      formats.state.changed("cells", formats.sheet.id);
      return null;
    },
  },
  item: (formats, key) => item(formats, key) ?? missing(),
  items: (formats) =>
    touching(formats).map(({ id }) => one({ state: formats.state, sheet: formats.sheet, id })),
});

function missing(): never {
  throw itemNotFound("conditional format");
}

/** The conditional formats that touch these areas. */
export function conditionalFormats(
  state: HostState,
  sheet: SheetDocument,
  areas: readonly Area[],
): HostObject {
  return collection({ state, sheet, areas });
}
