/* global window */
/**
 * Part of `npm run bench`: opens a large .xlsx on the workbench in a browser and times how long until the pane shows its
 * table checked. Prints one object of figures; medians of three.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { root } from "./lib/run.mjs";
import { serve } from "./lib/server.mjs";

const runs = 3;
const base64 = readFileSync(process.argv[2] ?? "").toString("base64");
if (!existsSync(path.join(root, "dist/taskpane.html"))) await build("pages");
const executablePath = await findBrowser();
if (!executablePath) {
  console.error("No browser was found.");
  process.exit(1);
}
const server = await serve(0);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 800 } });
await page.goto(server.url);
const heading = page.frameLocator("iframe.pane-frame").getByRole("heading", { level: 1 });
await heading.filter({ hasText: /afspraken/ }).waitFor();

/** The number of requests once none came for a second: what the pane reads after it opened is not part of a later check. */
async function requestsAtRest() {
  let seen = -1;
  for (;;) {
    const now = await page.evaluate(() => window.workbench.host.log.requests);
    if (now === seen) return now;
    seen = now;
    await page.waitForTimeout(1000);
  }
}

/** Requests of one check of the ordinary table that opens first. */
await requestsAtRest();
await page.evaluate(() => window.workbench.host.log.reset());
await page.frameLocator("iframe.pane-frame").getByRole("button", { name: "Opnieuw controleren" }).click();
const requests = await requestsAtRest();

const times = [];
let largestResponseBytes = 0;
for (let run = 0; run < runs; run++) {
  const began = await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const start = performance.timeOrigin + performance.now();
    window.workbench.open(bytes, "tienduizend.xlsx");
    return start;
  }, base64);
  await heading.filter({ hasText: "10.000 afspraken" }).waitFor({ timeout: 60_000 });
  times.push(Date.now() - began);
  largestResponseBytes = Math.max(
    largestResponseBytes,
    await page.evaluate(() => window.workbench.host.log.largestResponseBytes),
  );
}
await browser.close();
await server.close();
times.sort((a, b) => a - b);
console.log(JSON.stringify({ shownMs: times[1], largestResponseBytes, requests }));
