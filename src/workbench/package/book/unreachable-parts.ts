import type { PackageParts } from "../container/package-parts";

/** Parts that can be reached from the package by links, starting with its own. */
export function reachableParts(parts: PackageParts): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { external, target } of parts.relationships(source)) {
      const key = target.toLowerCase();
      if (external || found.has(key) || !parts.has(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}

/** Takes away the parts that were reachable before and are no longer: what only a deleted sheet needed. */
export function removeUnreachable(parts: PackageParts, before: ReadonlySet<string>): void {
  const after = reachableParts(parts);
  for (const path of before) if (!after.has(path)) parts.remove(path);
}
