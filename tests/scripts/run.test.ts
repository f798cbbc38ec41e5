import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const RUN = pathToFileURL(path.resolve("scripts/lib/run.mjs")).href;
const says = 'console.log("added 922 packages")';

/** What a script that runs another command writes itself. */
function written(options: string): { stdout: string; stderr: string } {
  const script = `import { run } from ${JSON.stringify(RUN)}; await run(process.execPath, ["-e", ${JSON.stringify(says)}], ${options});`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

test("what a command says can be kept off stdout, which belongs to the tool's own output", () => {
  expect(written("{}").stdout).toBe("added 922 packages\n");
  const { stdout, stderr } = written("{ toStderr: true }");
  expect([stdout, stderr]).toEqual(["", "added 922 packages\n"]);
});
