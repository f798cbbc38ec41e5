import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * What the code says of itself, for the manifest to agree with.
 * @typedef {{ version: string, commands: string[], isBuilt: boolean }} OwnCode
 */

const COMMANDS = "src/taskpane/commands/ribbon-commands.ts";
const INSTRUMENTS = "src/table/instrument.ts";

/**
 * Reads package.json and the list of commands that the pane registers with Excel (`RIBBON_COMMANDS`). The list stands in
 * TypeScript, which Node does not read, so its text is read; `tests/manifest/validate.test.ts` holds the two equal.
 * @param {string} root  folder of the repository
 * @param {boolean} isBuilt  the manifest is one that was built for a server
 * @returns {OwnCode}
 */
export function ownCode(root, isBuilt) {
  const read = (file) => readFileSync(path.join(root, file), "utf8");
  const list = /RIBBON_COMMANDS[^=]*= \[\n([\s\S]*?)\n\];/.exec(read(COMMANDS))?.[1] ?? "";
  const instruments = /CORE_INSTRUMENTS = \[([^\]]*)\]/.exec(read(INSTRUMENTS))?.[1] ?? "";
  const names = [...instruments.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
  const commands = [...list.matchAll(/\bid: (?:"(\w+)"|`(\w+)\$\{instrument\}`)/g)].flatMap(
    ([, id, start]) => (id === undefined ? names.map((name) => `${start}${name}`) : [id]),
  );
  if (commands.length === 0) throw new Error(`${COMMANDS} has another form than expected.`);
  return { version: JSON.parse(read("package.json")).version, commands, isBuilt };
}
