import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Runs a command in the project's top folder.
 * @param {string} command  an executable, or a JavaScript file when `args` is given to Node
 * @param {string[]} args
 * @param {{ quiet?: boolean, toStderr?: boolean, env?: Record<string, string> }} [options]  quiet: output is kept and given
 *   back; toStderr: what it says goes to stderr, where stdout belongs to somebody else
 * @returns {Promise<{ code: number, output: string }>} never rejects
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : options.toStderr ? ["inherit", 2, 2] : "inherit",
      shell: process.platform === "win32" && command === "npm",
    });
    let output = "";
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs the command-line tool of an installed package with this same Node.
 * @param {string} script  its file under node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2] & { nodeArgs?: string[] }} [options]  nodeArgs: options of Node itself
 */
export function runTool(script, args, { nodeArgs = [], ...options } = {}) {
  return run(process.execPath, [...nodeArgs, path.join(root, "node_modules", script), ...args], options);
}
