import { errorLines } from "../diagnostics/error-lines";
import type { PaneSession } from "../state/pane-session";

/**
 * Says so when something of the pane's own fails outside drawing, instead of leaving a button that does nothing. Failures
 * of other scripts (Office.js, the browser's extensions) are not the pane's to report.
 */
export function watchFailures(session: PaneSession): void {
  const report = (reason: unknown): void => {
    if (!(reason instanceof Error) || !isOurs(reason)) return;
    session.notify({ intent: "error", key: "failure.notice", detail: errorLines(reason).join("\n") });
  };
  window.addEventListener("unhandledrejection", (event) => report(event.reason));
  window.addEventListener("error", (event) => report(event.error));
}

/** Whether an error comes from a script of the pane: beside the page, with a hash in its name. */
function isOurs(error: Error): boolean {
  const folder = new URL("./", location.href).href;
  const lines = (error.stack ?? "").split("\n");
  return lines.some((line) => line.includes(folder) && /\.[0-9a-f]{8}\.js/.test(line));
}
