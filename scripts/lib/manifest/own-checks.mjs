import { all, fileOf, placeOf, textIn } from "./read.mjs";

/**
 * The manifest has the version of package.json with a zero behind it. One that was built for a server may have a higher
 * number: going back to an older version asks for that (docs/beheerdershandleiding.md).
 */
export function otherVersion(root, _files, { version, isBuilt }) {
  const given = textIn(root, "Version");
  const own = `${version}.0`;
  if (given === own || (isBuilt && isHigher(given, own))) return [];
  return [
    `Version is ${given}, but package.json has ${version}: that makes ${own}${isBuilt ? " or higher" : ""}`,
  ];
}

function isHigher(version, other) {
  const [ours, theirs] = [version, other].map((one) => one.split(".").map(Number));
  const at = ours.findIndex((part, index) => part !== (theirs[index] ?? 0));
  return at >= 0 && (ours[at] ?? 0) > (theirs[at] ?? 0);
}

/** Every function that a button or a shortcut calls is one that the code registers, and each of those is called. */
export function unknownCommands(root, files, { commands }) {
  const buttons = all(root, "FunctionName").map((one) => [placeOf(one), one.textContent.trim()]);
  const [extended] = all(root, "ExtendedOverrides");
  const file = fileOf(extended?.getAttribute("Url") ?? "");
  const { actions = [] } = files.has(file) ? JSON.parse(files.bytes(file).toString("utf8")) : {};
  const called = [...buttons, ...actions.map(({ id }) => [file, id])];
  const names = new Set(called.map(([, name]) => name));
  return [
    ...called
      .filter(([, name]) => !commands.includes(name))
      .map(([place, name]) => `${place}: the code registers no function ${name}`),
    ...commands.filter((name) => !names.has(name)).map((name) => `nothing calls the function ${name}`),
  ];
}
