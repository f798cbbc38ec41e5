import type { Json } from "./state";

/** The namespace by which the part is found in the workbook. */
export const NAMESPACE = "urn:samenwerkingstabel:1";
/** Raised when an older version of the add-in could not read the part any more. */
const VERSION = 1;
/** Custom XML over 1 MB fails on the web, settings earlier; we stay far below (office-js #594, #2408). */
export const MOST_BYTES = 200_000;

/** The part's content. `state` and `filters` are plain JSON, checked by those who know their shape. */
export interface Part {
  /** Counts up at every writing, so that of two parts the later one is known. */
  readonly revision: number;
  readonly state: unknown;
  readonly filters: unknown;
}

export type DecodedPart =
  { readonly kind: "part"; readonly part: Part } | { readonly kind: "newer" } | { readonly kind: "damaged" };

/**
 * One element each with JSON as its text. The JSON has no `<`, `>` or `&` and nothing that XML 1.0 forbids, so it needs
 * neither CDATA nor entities and survives any program that parses and rewrites the part.
 */
export function encodePart(part: { revision: number; state: Json; filters: Json }): string {
  return [
    `<samenwerkingstabel xmlns="${NAMESPACE}" version="${VERSION}" revision="${part.revision}">`,
    `<state>${plainJson(part.state)}</state>`,
    `<filters>${plainJson(part.filters)}</filters>`,
    "</samenwerkingstabel>",
  ].join("");
}

function plainJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u007f-\u009f\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Reads what `encodePart` wrote, also when another program rewrote it with a prefix, CDATA or entities. */
export function decodePart(xml: string): DecodedPart {
  const root = /<(?:[\w.-]+:)?samenwerkingstabel\b([^>]*)>/u.exec(xml)?.[1];
  const version = Number(attribute(root ?? "", "version"));
  if (root === undefined || !Number.isInteger(version) || version < 1) {
    return { kind: "damaged" };
  }
  if (version > VERSION) {
    return { kind: "newer" };
  }
  try {
    const state: unknown = JSON.parse(element(xml, "state"));
    const filters: unknown = JSON.parse(element(xml, "filters"));
    return { kind: "part", part: { revision: Number(attribute(root, "revision")) || 0, state, filters } };
  } catch {
    // JSON.parse throws at text that is no JSON: the part was cut off or edited by hand.
    return { kind: "damaged" };
  }
}

function attribute(text: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(text)?.[1] ?? "";
}

function element(xml: string, name: string): string {
  const content = new RegExp(`<((?:[\\w.-]+:)?${name})\\b[^>]*>([\\s\\S]*?)</\\1>`, "u").exec(xml)?.[2] ?? "";
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u.exec(content);
  return (
    cdata?.[1] ?? content.replace(/&(quot|apos|lt|gt|amp);/gu, (_, entity: string) => ENTITIES[entity] ?? "")
  );
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

/** Size of the part as it is stored. */
export function partBytes(xml: string): number {
  return new TextEncoder().encode(xml).length;
}
