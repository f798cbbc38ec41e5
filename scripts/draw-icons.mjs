/** `npm run icons`: draws the PNG icons of every size that Office asks for from assets/source/*.svg, with a browser. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./lib/browser.mjs";
import { root } from "./lib/run.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const source = path.join(root, "assets/source");

const executablePath = await findBrowser();
if (!executablePath) {
  console.error("Drawing the icons needs a browser, and none was found.");
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ deviceScaleFactor: 1 });
for (const file of readdirSync(source).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(path.join(source, file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const target = path.join(root, "assets", `${path.parse(file).name}-${size}.png`);
    await page.screenshot({ path: target, omitBackground: true });
  }
}
await browser.close();
