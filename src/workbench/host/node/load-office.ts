import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import path from "node:path";
import type { ProcessResult, WorkbenchHost } from "../workbench-host";

/** The unmodified library, loaded once for a run of tests. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** From now on every `Excel.run` speaks with this host, events included. */
  attachHost(host: WorkbenchHost): void;
}

interface Answer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: object | null;
}

/** The parts of the library that no typing describes (read in its source). */
interface Internals {
  SessionBase: { new (): object; _overrideSession: object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(event: { entries: readonly object[] }): void;
}

/** Codes and statuses that Office.js gives a host error (office.js, table of executeMethod codes). */
const HOST_CODES: Readonly<Record<number, readonly [string, number]>> = {
  5004: ["InvalidOperationInCellEditMode", 400],
  5102: ["ActivityLimitReached", 429],
  5012: ["InvalidOrTimedOutSession", 408],
  5103: ["RequestPayloadSizeLimitExceeded", 400],
  5104: ["ResponsePayloadSizeLimitExceeded", 400],
  7000: ["AccessDenied", 401],
};

/** ExcelApi 1.15 is the newest set that the installed library knows. */
const NEWEST = 15;

let loaded: OfficeInNode | null = null;

/**
 * Loads Microsoft's Excel library as it is into this realm and puts a host in the place of Excel. `Office.context` and
 * `Office.onReady` do not exist here: those need the browser.
 */
export function loadOffice(): OfficeInNode {
  if (loaded) return loaded;
  // Node's own, which a bundler leaves alone.
  const require = nodeModule.createRequire(path.resolve("package.json"));
  const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const library = readFileSync(path.join(folder, "dist/excel-web-16.00.js"), "utf8");
  prepareGlobals();
  // In this realm, so that errors and arrays of the library are the tests' own.
  (0, eval)(library);
  const scope = globalThis as unknown as {
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension & Internals;
  };
  loaded = {
    Excel: scope.Excel,
    OfficeExtension: scope.OfficeExtension,
    attachHost: (host) => attach(scope.OfficeExtension, host),
  };
  return loaded;
}

function attach(extension: Internals, host: WorkbenchHost): void {
  class Session extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: "https://document.localhost/", headers: {} });
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_data: unknown, flags: number, message: { Body: unknown }): Promise<Answer> =>
          // The client keeps and changes what it sends, so both ways are copied.
          Promise.resolve(answer(host.process(structuredClone(message.Body), flags))),
      };
    }
  }
  extension.SessionBase._overrideSession = new Session();
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent = (entries) => extension._testTriggerRichApiMessageEvent({ entries });
}

function answer(result: ProcessResult): Answer {
  if (result.ok) {
    return {
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: null,
      Body: structuredClone(result.body),
    };
  }
  const [code, status] = HOST_CODES[result.hostError] ?? ["GeneralException", 500];
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: null, Body: null };
}

/** The few things of a browser that the library looks at when it is read. */
function prepareGlobals(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  const nothing = (): void => undefined;
  scope["window"] ??= globalThis;
  scope["self"] ??= globalThis;
  scope["location"] ??= { href: "https://document.localhost/", search: "", protocol: "https:" };
  scope["navigator"] ??= { userAgent: "node" };
  scope["document"] ??= {
    addEventListener: nothing,
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({}),
    cookie: "",
  };
  scope["Office"] ??= { Promise };
  scope["Microsoft"] ??= { Office: { WebExtension: {} } };
  scope["OSF"] ??= {
    _OfficeAppFactory: {
      getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", hostSpecificFileVersion: "16.00" }),
      getLoggingAllowed: () => false,
      // What the installed library has members for.
      getContext: () => ({
        requirements: {
          isSetSupported: (_: string, version: string) => Number(version.split(".")[1]) <= NEWEST,
        },
      }),
    },
  };
}
