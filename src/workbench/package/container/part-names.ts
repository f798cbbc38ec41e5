/**
 * Names of parts. Here they have no leading "/" ("xl/workbook.xml"); "" is the package itself. They are compared without
 * regard to case (ECMA-376 part 2, 6.2.2).
 */
export function partKey(path: string): string {
  const plain = path.includes("\\") ? path.replaceAll("\\", "/") : path;
  return (plain.startsWith("/") ? plain.slice(1) : plain).toLowerCase();
}

/** The part that holds the relationships of another part; of the package when `path` is "". */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** Where a relationship's target leads, seen from its source part; "%20" and the like are resolved. */
export function resolveTarget(source: string, target: string): string {
  const decoded = decodePercent(target.replaceAll("\\", "/").split("#")[0] ?? "");
  if (decoded.startsWith("/")) return decoded.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of decoded.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The target text for a relationship from one part to another: relative, as Excel writes it. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Last three letters or so of a part's name, in lower case; "" when it has no dot. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

function decodePercent(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
