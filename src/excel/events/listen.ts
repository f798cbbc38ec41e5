import type { Gateway, GatewayEvents, Outcome } from "../gateway";
import { parseAddress } from "../office/address";
import type { Runner } from "../office/run";
import { succeed } from "../obstacles";
import type { Echoes } from "./echoes";

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * The gateway's `listen`. Events say that something may be stale and nothing more: their details and addresses are not
 * to be trusted (office-js #5308, #728, #669). One registration at a time: handlers of an earlier one, also those that
 * Excel fails to remove (#194), stay silent.
 */
export function createListener(run: Runner, echoes: Echoes): Pick<Gateway, "listen"> {
  let generation = 0;
  let registered: readonly Registration[] = [];

  const stop = async (): Promise<void> => {
    generation++;
    const old = registered;
    registered = [];
    for (const registration of old) {
      await removeQuietly(registration);
    }
  };

  const listen = async (events: GatewayEvents): Promise<Outcome<() => Promise<void>>> => {
    await stop();
    const mine = ++generation;
    const live = (): boolean => generation === mine;
    const outcome = await run(async (session) => {
      const { worksheets } = session.context.workbook;
      const results = [
        worksheets.onChanged.add(async (args) => {
          if (live()) {
            tellChange(args, events, echoes);
          }
        }),
        worksheets.onSelectionChanged.add(async (args) => {
          if (live()) {
            tellSelection(args, events);
          }
        }),
        worksheets.onActivated.add(async (args) => {
          if (live()) {
            events.sheetActivated(args.worksheetId);
          }
        }),
      ];
      await session.sync();
      return results as readonly Registration[];
    });
    if (!outcome.ok) {
      return outcome;
    }
    registered = outcome.value;
    return succeed(async () => {
      if (live()) {
        await stop();
      }
    });
  };
  return { listen };
}

function tellChange(args: Excel.WorksheetChangedEventArgs, events: GatewayEvents, echoes: Echoes): void {
  const { worksheetId: sheetId } = args;
  const area = parseAddress(args.address);
  const local = args.source === "Local";
  // Present from ExcelApi 1.14 on, whatever the typings say.
  const triggerSource = args.triggerSource as string | undefined;
  if (echoes.isOwn({ sheetId, area, local, triggerSource })) {
    return;
  }
  events.changed(sheetId, args.changeType === "RangeEdited" ? area : null, local);
}

function tellSelection(args: Excel.WorksheetSelectionChangedEventArgs, events: GatewayEvents): void {
  const [first = ""] = args.address.split(",");
  const area = parseAddress(first);
  if (area) {
    events.selected(args.worksheetId, area.top, area.left);
  }
}

async function removeQuietly(registration: Registration): Promise<void> {
  try {
    await Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
  } catch {
    // Excel keeps handlers now and then (office-js #194); the generation token silences them.
  }
}
