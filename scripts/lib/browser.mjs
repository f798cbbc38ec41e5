import { existsSync } from "node:fs";
import path from "node:path";
import { root, run } from "./run.mjs";

const installed = {
  // The shell without windows first: it opens no window's worth of pages of its own, which saves a quarter of the time.
  linux: [
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [
          path.join(base, "Google/Chrome/Application/chrome.exe"),
          path.join(base, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
};

/**
 * Finds a browser for the tests: the one that BROWSER_PATH names, an installed headless shell, Chrome, Edge or Chromium,
 * Playwright's own, and else installs one (Debian's package when root, Playwright's download otherwise).
 * @param {Partial<Machine>} [given]  what a test puts in the place of this machine
 * @returns {Promise<string | null>} the executable; null when there is none and none could be installed
 */
export async function findBrowser(given = {}) {
  const machine = { ...thisMachine(), ...given };
  if (machine.named) return machine.exists(machine.named) ? machine.named : null;
  return (
    known(machine) ??
    (await playwrightsOwn(machine)) ??
    (await installFromDebian(machine)) ??
    (await installFromPlaywright(machine))
  );
}

/**
 * @typedef {object} Machine
 * @property {string | undefined} named
 * @property {string} platform
 * @property {boolean} isRoot
 * @property {(file: string) => boolean} exists
 * @property {(command: string, words: string[]) => Promise<unknown>} call
 */

/** @returns {Machine} */
function thisMachine() {
  return {
    named: process.env.BROWSER_PATH,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    call: (command, words) => run(command, words, { quiet: true }),
  };
}

const known = ({ platform, exists }) => (installed[platform] ?? []).find((file) => exists(file)) ?? null;

async function playwrightsOwn({ exists }) {
  const { chromium } = await import("@playwright/test");
  return exists(chromium.executablePath()) ? chromium.executablePath() : null;
}

async function installFromDebian(machine) {
  if (!machine.isRoot || !machine.exists("/usr/bin/apt-get")) return null;
  console.error("No browser found: installing Debian's chromium …");
  await machine.call("apt-get", ["update"]);
  // Older releases have no package for the shell alone.
  for (const name of ["chromium-headless-shell", "chromium"]) {
    await machine.call("apt-get", ["install", "-y", "--no-install-recommends", name, "fonts-liberation"]);
    const found = known(machine);
    if (found !== null) return found;
  }
  return null;
}

async function installFromPlaywright(machine) {
  console.error("No browser found: asking Playwright for its own …");
  await machine.call(process.execPath, [
    path.join(root, "node_modules/@playwright/test/cli.js"),
    "install",
    "chromium",
  ]);
  return playwrightsOwn(machine);
}
