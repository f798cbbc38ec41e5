import { existsSync } from "node:fs";
import path from "node:path";
import { run, runTool } from "./run.mjs";

const installed = {
  linux: [
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
 * Finds a browser for the tests: the one that BROWSER_PATH names, an installed Chrome, Edge or Chromium, Playwright's
 * own, and else installs one (Debian's package when root, Playwright's download otherwise).
 * @returns {Promise<string | null>} the executable; null when there is none and none could be installed
 */
export async function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named) return existsSync(named) ? named : null;
  const known = (installed[process.platform] ?? []).find((file) => existsSync(file));
  if (known) return known;
  const { chromium } = await import("@playwright/test");
  const own = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
  return own() ?? (await installFromDebian()) ?? (await installFromPlaywright(own));
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  console.log("No browser found: installing Debian's chromium …");
  await run("apt-get", ["update"], { quiet: true });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], {
    quiet: true,
  });
  return installed.linux.find((file) => existsSync(file)) ?? null;
}

async function installFromPlaywright(own) {
  console.log("No browser found: asking Playwright for its own …");
  await runTool("@playwright/test/cli.js", ["install", "chromium"], { quiet: true });
  return own();
}
