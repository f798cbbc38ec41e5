import { defineConfig } from "@playwright/test";

/** Journeys run on the production bundle, served by the same server as `npm start`, in a browser that has no network. */
export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "*.journey.ts",
  globalSetup: "./tests/journeys/support/global-setup.ts",
  // No check of speed, which the benches hold: a machine that is busy is slow, and what hangs still fails. That goes for
  // one wait as well: where eight programs share two processors the pane needs more than twenty seconds to start.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  workers: 2,
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 800 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
