import type { BorderLine, CellStyle } from "../../package/document";
import { HostError, invalidArgument } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";

type Side = keyof CellStyle["borders"];
/** A side of an area, or the lines between its cells. */
export type Edge = Side | "insideHorizontal" | "insideVertical";

const SIDES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeRight: "right",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  InsideHorizontal: "insideHorizontal",
  InsideVertical: "insideVertical",
  ConditionalRangeBorderTop: "top",
};
/** Office.js's names of line styles beside those of the file. */
const STYLES: readonly (readonly [string, string])[] = [
  ["Continuous", "thin"],
  ["Dash", "dashed"],
  ["Dot", "dotted"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "dashDotDot"],
  ["Double", "double"],
];

/** Something that has borders: a range's cells, or a conditional format. */
export interface Bordered {
  readonly read: (side: Edge) => BorderLine | undefined;
  readonly write: (side: Edge, line: BorderLine | null) => void;
}

interface OneBorder {
  readonly of: Bordered;
  readonly side: Edge;
  readonly name: string;
}

const border = defineClass<OneBorder>("RangeBorder", {
  identity: ({ name }) => ({ Id: name }),
  get: {
    SideIndex: ({ name }) => name,
    Color: ({ of, side }) => of.read(side)?.color ?? "",
    Style: ({ of, side }) => {
      const style = of.read(side)?.style;
      return style === undefined ? "None" : (STYLES.find(([, file]) => file === style)?.[0] ?? "Continuous");
    },
    Weight: ({ of, side }) => (of.read(side)?.style === "medium" ? "Medium" : "Thin"),
  },
  set: {
    Color: ({ of, side }, value) =>
      of.write(side, { style: of.read(side)?.style ?? "thin", color: readColor(value) }),
    Style: ({ of, side }, value) => {
      if (value === "None") return of.write(side, null);
      const style = STYLES.find(([office]) => office === value)?.[1];
      if (style === undefined) throw invalidArgument(`border style ${String(value)}`);
      return of.write(side, { style, color: of.read(side)?.color ?? null });
    },
    Weight: ({ of, side }, value) => {
      const line = of.read(side);
      if (line && line.style === "thin" && value !== "Thin")
        of.write(side, { ...line, style: value === "Thick" ? "thick" : "medium" });
    },
  },
});

const collection = defineClass<Bordered>("RangeBorderCollection", {
  get: { Count: () => 4 },
  nav: {
    Top: (of) => border({ of, side: "top", name: "EdgeTop" }),
    Right: (of) => border({ of, side: "right", name: "EdgeRight" }),
    Bottom: (of) => border({ of, side: "bottom", name: "EdgeBottom" }),
    Left: (of) => border({ of, side: "left", name: "EdgeLeft" }),
  },
  methods: { GetItem: (of, [name]) => itemOf(of, name) },
  item: itemOf,
  items: (of) => ["EdgeTop", "EdgeRight", "EdgeBottom", "EdgeLeft"].map((name) => itemOf(of, name)),
});

function itemOf(of: Bordered, key: unknown): HostObject {
  const name = String(key);
  const side = SIDES[name];
  if (!side) throw new HostError("UnsupportedOperation", `The workbench has no border ${name}.`);
  return border({ of, side, name });
}

/** The borders of something. */
export const borders = (of: Bordered): HostObject => collection(of);

const NAMED: Readonly<Record<string, string>> = {
  yellow: "#FFFF00",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  orange: "#FFA500",
  white: "#FFFFFF",
  black: "#000000",
};

/** A colour as Office.js takes it ("#FFAA00", "FFAA00", "yellow"), in the form "#FFAA00". */
export function readColor(value: unknown): string {
  const text = String(value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (!named) throw invalidArgument(`colour ${text}`);
  return named;
}
