import type { QueryInfo } from "./batch";
import type { HostObject } from "./host-object";
import { UnknownMember } from "./host-object";

type Json = Record<string, unknown>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Answers a load: the chosen properties, nested along their paths; a collection gives its items with their identity.
 * `load()` without names gives every scalar.
 */
export function query(object: HostObject, info: QueryInfo | undefined): Json {
  const select = (info?.Select ?? []).map((name) => name.split("/").map(pascal));
  const expand = (info?.Expand ?? []).map((name) => name.split("/").map(pascal));
  return answer(object, [...select, ...expand.map((path) => [...path, "*"])], info);
}

function answer(object: HostObject, paths: readonly (readonly string[])[], info?: QueryInfo): Json {
  const items = object.items();
  if (items === null) return { ...object.identity(), ...properties(object, paths) };
  const own = paths.filter((path) => path.length === 1 && object.scalars.includes(path[0] ?? ""));
  const forItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === "Items" ? path.slice(1) : path));
  const from = info?.Skip ?? 0;
  const chosen = info?.Top === undefined ? items.slice(from) : items.slice(from, from + info.Top);
  return {
    ...properties(object, own.length > 0 ? own : []),
    _Items: chosen.map((item, index) => ({
      ...item.identity(),
      ...(forItems.length > 0 ? properties(item, forItems) : properties(item, [["*"]])),
      _Index: from + index,
    })),
  };
}

function properties(object: HostObject, paths: readonly (readonly string[])[]): Json {
  const found: Json = {};
  const nested = new Map<string, string[][]>();
  for (const path of paths.length === 0 && object.items() === null ? [["*"]] : paths) {
    const [name = "*", ...rest] = path;
    if (name === "*" || name === "") for (const scalar of object.scalars) found[scalar] = object.get(scalar);
    else if (rest.length === 0 && object.scalars.includes(name)) found[name] = object.get(name);
    else nested.set(name, [...(nested.get(name) ?? []), rest.length === 0 ? ["*"] : rest]);
  }
  for (const [name, inner] of nested) {
    const child = object.navigate(name);
    if (child === undefined) throw new UnknownMember(`${object.type}.${name}`);
    found[name] = child === null ? null : answer(child, inner);
  }
  return found;
}
