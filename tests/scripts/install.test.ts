import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";

/** A fresh clone with the scripts only, and an npm that notes each install and ends it when the file `go` is there. */
let clone: string;
const lock = (): string => path.join(clone, ".cache/install.lock");
const installs = (): string => {
  const log = path.join(clone, "installs");
  return existsSync(log) ? readFileSync(log, "utf8") : "";
};
const running: ChildProcess[] = [];
/** Ends what still waits when a test has run out of time. */
let over: AbortController;

beforeEach(() => {
  over = new AbortController();
  clone = mkdtempSync(path.join(tmpdir(), "clone-"));
  for (const name of ["scripts", "package.json", "package-lock.json"])
    cpSync(name, path.join(clone, name), { recursive: true });
  mkdirSync(path.join(clone, "bin"));
  const npm = path.join(clone, "bin/npm");
  writeFileSync(
    npm,
    `#!/bin/sh\necho "npm $*" >> installs\nmkdir -p node_modules\nuntil [ -e go ]; do sleep 0.05; done\n`,
  );
  chmodSync(npm, 0o755);
});

afterEach(() => {
  over.abort();
  for (const child of running.splice(0)) child.kill();
  letNpmEnd();
  rmSync(clone, { recursive: true, force: true });
});

const options = () => ({
  cwd: clone,
  env: { ...process.env, PATH: `${path.join(clone, "bin")}:${process.env["PATH"] ?? ""}` },
});

interface Install {
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function install(): Install {
  const code = `import(${JSON.stringify(path.join(clone, "scripts/lib/install.mjs"))}).then((one) => one.ensureInstalled())`;
  const child = spawn(process.execPath, ["-e", code], options());
  running.push(child);
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  return { said: () => said, ended: new Promise((done) => child.on("close", done)) };
}

async function until(isSo: () => boolean): Promise<void> {
  const { signal } = over;
  while (!signal.aborted && !isSo()) await new Promise((done) => setTimeout(done, 20));
}

const letNpmEnd = (): void => writeFileSync(path.join(clone, "go"), "");

/** What an install that runs, or was cut off, leaves. */
function leaveLock(owner: object | null, age = 0): void {
  mkdirSync(lock(), { recursive: true });
  if (owner) writeFileSync(path.join(lock(), "owner.json"), JSON.stringify(owner));
  const then = Date.now() / 1000 - age;
  utimesSync(lock(), then, then);
}

/** Of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

test("of two commands in a fresh clone one installs, and the other says that it waits and installs nothing", async () => {
  const first = install();
  await until(() => installs() !== "");
  const second = install();
  await until(() => second.said().includes("\n"));
  expect(second.said()).toMatch(/^Another command is installing the packages: waiting for it/);
  letNpmEnd();
  expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
  expect(installs().trim().split("\n")).toHaveLength(1);
  expect(existsSync(lock())).toBe(false);
});

test.each([
  ["whose process is gone", () => leaveLock({ pid: deadPid(), host: hostname() })],
  [
    "of another machine that has not been touched for minutes",
    () => leaveLock({ pid: 1, host: "elsewhere" }, 600),
  ],
  ["that says nothing and has not been touched for minutes", () => leaveLock(null, 600)],
])("a lock %s is taken over", async (_what, leave) => {
  leave();
  letNpmEnd();
  const only = install();
  expect(await only.ended).toBe(0);
  expect(only.said()).not.toMatch(/waiting/);
  expect(installs()).toMatch(/^npm ci/);
  expect(existsSync(lock())).toBe(false);
});

test("a lock of another machine that is touched is waited for", async () => {
  leaveLock({ pid: deadPid(), host: "elsewhere" });
  letNpmEnd();
  const waiting = install();
  await until(() => waiting.said().includes("waiting"));
  expect(installs()).toBe("");
  rmSync(lock(), { recursive: true });
  expect(await waiting.ended).toBe(0);
  expect(installs()).toMatch(/^npm ci/);
});

test("an install that fails lets go of the lock", async () => {
  writeFileSync(path.join(clone, "bin/npm"), "#!/bin/sh\nexit 3\n");
  const only = install();
  expect(await only.ended).toBe(1);
  expect(only.said()).toMatch(/could not be installed/);
  expect(existsSync(lock())).toBe(false);
});

describe("--help", () => {
  test.each(["start", "test", "build", "validate"])(
    "of npm run %s tells how it is used, and installs nothing",
    (name) => {
      const { status, stdout } = spawnSync(process.execPath, [`scripts/${name}.mjs`, "--help"], {
        ...options(),
        encoding: "utf8",
        timeout: 20_000,
      });
      expect(stdout).toMatch(/^Use: npm /);
      expect(status).toBe(0);
      expect(installs()).toBe("");
    },
  );

  test.each([
    ["start", "--prot=3001"],
    ["test", "untit"],
    ["build", "--hots=https://excel.example.nl"],
    ["validate", "no-such-folder"],
  ])("%s refuses what it does not know (%s) before it installs anything", (name, word) => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.mjs`, word], {
      ...options(),
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(stderr).toContain(word);
    expect(status).not.toBe(0);
    expect(installs()).toBe("");
  });
});
