import { findBrowser } from "../../scripts/lib/browser.mjs";

const SHELL = "/usr/bin/chromium-headless-shell";
const CHROMIUM = "/usr/bin/chromium";

/** A machine that has these files, and gets those of a package that it installs. */
function machine(files: readonly string[], packages: Readonly<Record<string, string>> = {}) {
  const there = new Set(files);
  const calls: string[] = [];
  const call = (command: string, words: readonly string[]): Promise<void> => {
    calls.push([command, ...words].join(" "));
    const made = words.includes("install") ? words.flatMap((word) => packages[word] ?? []) : [];
    for (const file of made) there.add(file);
    return Promise.resolve();
  };
  return {
    calls,
    given: {
      named: undefined,
      platform: "linux",
      isRoot: true,
      exists: (file: string) => there.has(file),
      call,
    },
  };
}

beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test("the browser that is named is taken, and no other when it is not there", async () => {
  const { given } = machine([CHROMIUM, "/opt/browser"]);
  expect(await findBrowser({ ...given, named: "/opt/browser" })).toBe("/opt/browser");
  expect(await findBrowser({ ...given, named: "/opt/other" })).toBeNull();
});

test("a shell without windows goes before a whole browser", async () => {
  const both = machine([CHROMIUM, SHELL]);
  expect(await findBrowser(both.given)).toBe(SHELL);
  const one = machine([CHROMIUM]);
  expect(await findBrowser(one.given)).toBe(CHROMIUM);
  expect(one.calls).toEqual([]);
});

test("Debian gives the shell, or the whole browser where it has no shell", async () => {
  const newer = machine(["/usr/bin/apt-get"], { "chromium-headless-shell": SHELL, chromium: CHROMIUM });
  expect(await findBrowser(newer.given)).toBe(SHELL);
  expect(newer.calls).toHaveLength(2);
  const older = machine(["/usr/bin/apt-get"], { chromium: CHROMIUM });
  expect(await findBrowser(older.given)).toBe(CHROMIUM);
});

test("who may not install with Debian asks Playwright, and hears of it when that gives nothing", async () => {
  const { given, calls } = machine(["/usr/bin/apt-get"], { chromium: CHROMIUM });
  expect(await findBrowser({ ...given, isRoot: false })).toBeNull();
  expect(calls).toEqual([expect.stringMatching(/cli\.js install chromium$/)]);
});
