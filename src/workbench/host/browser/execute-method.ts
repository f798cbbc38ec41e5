import type { WorkbenchHost } from "../workbench-host";

/** What `executeMethod` carries: which method of the host, and its arguments. */
interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

const Dispatch = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** "The operation is not supported", for what the workbench does not play (Office common error 5000). */
const UNSUPPORTED = 5000;
/** Places of the body and of the flags in a rich-API call. */
const BODY = 4;
const FLAGS = 6;

/** Answers one `executeMethod` of Office.js. */
export function executeMethod(host: WorkbenchHost, data: unknown): object {
  const call = (data ?? {}) as MethodCall;
  switch (call.DdaMethod?.DispatchId) {
    case Dispatch.richApi:
      return richApi(host, call.ArrayData ?? []);
    case Dispatch.saveSettings: {
      const isKept = host.saveSettings(new Map(call.DdaSettingsMethod?.Properties ?? []));
      return { Version: 1, Error: isKept ? 0 : UNSUPPORTED };
    }
    case Dispatch.refreshSettings: {
      const Settings = [...host.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: 0, Properties: { Settings } };
    }
    case Dispatch.commandCompleted:
      return { Version: 1, Error: 0 };
    default:
      return { Version: 1, Error: UNSUPPORTED };
  }
}

function richApi(host: WorkbenchHost, args: readonly unknown[]): object {
  const body = parse(args[BODY]);
  const flags = typeof args[FLAGS] === "number" ? args[FLAGS] : 0;
  const result = host.process(body, flags);
  if (!result.ok) return { Version: 1, Error: result.hostError };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(result.body)] };
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return null;
  }
}
