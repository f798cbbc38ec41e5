import { readFileSync } from "node:fs";
import path from "node:path";
import { test as base, expect, type BrowserContext, type FrameLocator, type Page } from "@playwright/test";
import { openWorkbook } from "../../../src/workbench/package/open";
import type { WorkbookDocument } from "../../../src/workbench/package/document";
import { LONGEST_PAUSE_MS, slowHost } from "./slow-host";

export { expect };

const workbooks = path.resolve("tests/workbooks");
/** `SLOW_HOST=1`: Excel takes its time, and another time for each answer. */
const isSlow = process.env.SLOW_HOST !== undefined;
const screens = path.resolve("test-results/screens");

/** The workbench in a browser, as a person has it in front of them. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Opens a workbook of tests/workbooks. The first is asked for in the page's address, as a person would. */
  open(file: string): Promise<void>;
  /** Opens any bytes as a file of that name, over the example that the page begins with or over what is open. */
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  /** Waits until the pane asks the workbook nothing more. */
  quiet(): Promise<void>;
  /** The workbook as it would be saved once the pane is done with what it was asked, read back. */
  saved(): Promise<WorkbookDocument>;
  /**
   * Keeps a picture of the page (or of the pane only) for people to look at, when they ask for it (`npm test -- pictures`):
   * one costs a third of a second. Those of the manual (`guide-`) are always made.
   */
  picture(name: string, paneOnly?: boolean): Promise<void>;
}

/**
 * A test with a workbench. It fails when the page asks for anything outside this machine, throws, or does what the
 * page's own security policy forbids.
 */
export const test = base.extend<
  { workbench: Workbench; language: "nl" | "en" },
  { contexts: Map<string | undefined, BrowserContext> }
>({
  /**
   * The contexts of this worker, by the language of the browser. A context remembers the scripts that it has compiled, so
   * that a page opens in half the time of one in a context of its own.
   */
  contexts: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const contexts = new Map<string | undefined, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: "worker" },
  ],
  context: async ({ browser, contexts, locale }, use) => {
    let context = contexts.get(locale);
    if (!context) {
      context = await browser.newContext();
      contexts.set(locale, context);
      if (isSlow) await slowHost(context);
    }
    await use(context);
    for (const page of context.pages()) await page.close();
    // Nothing that a page kept is there for the next.
    await context.setStorageState({ cookies: [], origins: [] });
  },
  /** The language of the page, and so of the pane. */
  language: ["nl", { option: true }],
  workbench: async ({ page, language }, use, testInfo) => {
    const said: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") said.push(message.text());
    });
    page.on("requestfailed", (request) => said.push(`${request.failure()?.errorText} ${request.url()}`));
    const outside: string[] = [];
    const failures: string[] = [];
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== "localhost") outside.push(request.url());
    });
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) failures.push(message.text());
    });
    await use(createWorkbench(page, language));
    // What a red journey needs to be understood: the pane shows a sentence, its reason is in the console.
    if (testInfo.status !== testInfo.expectedStatus && said.length > 0)
      process.stderr.write(`${testInfo.title}: the page said\n  ${said.join("\n  ")}\n`);
    expect(outside, "requests that leave the machine").toEqual([]);
    expect(failures, "errors on the page").toEqual([]);
  },
});

function createWorkbench(page: Page, language: "nl" | "en"): Workbench {
  let isThere = false;
  const goTo = async (search: string): Promise<void> => {
    isThere = true;
    const asked = language === "en" ? `${search === "" ? "?" : `${search}&`}taal=en` : search;
    await page.goto(`${process.env.WORKBENCH_URL ?? ""}/${asked}`);
    await page.waitForFunction(() => window.workbench !== undefined);
  };
  const openBytes = async (bytes: Uint8Array, name: string): Promise<void> => {
    if (!isThere) await goTo("");
    await page.evaluate(
      async ([base64, fileName]) => {
        const binary = atob(base64);
        const data = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
        const pane = document.querySelector("iframe.pane-frame");
        const opened = window.workbench?.open(data, fileName);
        // The pane that belongs to the workbook before goes a moment later; till then it takes clicks.
        while (opened?.ok && pane?.isConnected) await new Promise(requestAnimationFrame);
      },
      [Buffer.from(bytes).toString("base64"), name] as const,
    );
  };
  return {
    page,
    pane: page.frameLocator("iframe.pane-frame"),
    openBytes,
    open: async (file) => {
      if (isThere) return openBytes(readFileSync(path.join(workbooks, file)), file);
      // Opened over another workbook, the pane would start twice.
      await goTo(`?voorbeeld=${encodeURIComponent(file)}`);
      await page.waitForFunction(() => {
        try {
          return window.workbench?.workbook !== undefined;
        } catch {
          return false;
        }
      });
    },
    quiet: () => quiet(page),
    saved: async () => {
      await quiet(page);
      const base64 = await page.evaluate(() => {
        const bytes = window.workbench?.save() ?? new Uint8Array();
        let binary = "";
        for (let at = 0; at < bytes.length; at += 8192) {
          binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
        }
        return btoa(binary);
      });
      return opened(Buffer.from(base64, "base64"));
    },
    picture: async (name, paneOnly = false) => {
      if (process.env.PICTURES === undefined && !name.startsWith("guide-")) return;
      const file = path.join(screens, `${name}.png`);
      if (paneOnly) await page.locator("iframe.pane-frame").screenshot({ path: file });
      else await page.screenshot({ path: file });
    },
  };
}

/** The pane asks the workbook nothing for this long: it is done. Between the requests of one action there is far less. */
const QUIET_MS = isSlow ? 100 + 2 * LONGEST_PAUSE_MS : 100;

/**
 * Waits until the pane asks the workbook nothing more. A message may still be that of the action before, and pane and
 * workbook share one thread: the time is counted there, so that a slow machine makes the wait longer and not the test red.
 */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async (pause) => {
    const asked = (): number => window.workbench?.host.log.requests ?? 0;
    // What the pane asked in the meantime is in line before the second time-out.
    const later = (): Promise<void> =>
      new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), pause));
    for (let before = -1; before !== asked();) {
      before = asked();
      await later();
    }
  }, QUIET_MS);
}

/** A workbook of tests/workbooks as it was before anybody touched it. */
export function original(file: string): WorkbookDocument {
  return opened(readFileSync(path.join(workbooks, file)));
}

function opened(bytes: Uint8Array): WorkbookDocument {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(`The workbook does not open: ${result.problem.detail}`);
  return result.workbook;
}
