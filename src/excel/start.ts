import { supportsExcelApi } from "./office/supports";

/** Whether the add-in can work here, and if not why not, for the pane to say. */
export type StartResult =
  | { readonly ok: true; readonly platform: string }
  | {
      readonly ok: false;
      /**
       * "library-missing": Office.js did not load, as behind a firewall; "no-answer": it loaded, but Excel does not
       * answer (a script that Office.js itself needs is blocked, office-js #6040); "not-excel": opened in a browser of
       * its own or in another Office program; "too-old": below ExcelApi 1.9.
       */
      readonly reason: "library-missing" | "no-answer" | "not-excel" | "too-old";
      /** The host that has to be reachable, where that is the trouble. */
      readonly address: string | null;
    };

/** Where production pages load Office.js from, a requirement of Microsoft's store. */
export const LIBRARY_ADDRESS = "appsforoffice.microsoft.com";
/** The oldest Excel that has everything that is used unguarded. */
export const FLOOR = "1.9";
const PATIENCE_MS = 10_000;

/**
 * Waits until Office is ready, but not for ever: `Office.onReady` never resolves when something that it needs is blocked
 * (office-js #6040, #6148). `patienceMs` in milliseconds.
 */
export async function startOffice(patienceMs: number = PATIENCE_MS): Promise<StartResult> {
  if (typeof Office === "undefined") {
    return { ok: false, reason: "library-missing", address: LIBRARY_ADDRESS };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  const info = await Promise.race([Office.onReady(), tooLate]);
  clearTimeout(timer);
  if (!info) {
    return { ok: false, reason: "no-answer", address: LIBRARY_ADDRESS };
  }
  // Opened without a host both are null, whatever the typings say.
  const { host, platform }: { readonly host: unknown; readonly platform: unknown } = info;
  if (host !== "Excel") {
    return { ok: false, reason: "not-excel", address: null };
  }
  if (!supportsExcelApi(FLOOR)) {
    return { ok: false, reason: "too-old", address: null };
  }
  return { ok: true, platform: String(platform) };
}
