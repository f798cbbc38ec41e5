import type { Gateway, Outcome } from "../gateway";
import type { GatewayEvents, SheetChange } from "../gateway-events";
import { LAST_COLUMN, parseAddress } from "../office/address";
import type { Runner } from "../office/run";
import { supportsExcelApi } from "../office/supports";
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
      const results: Registration[] = [
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
        // Assumption (Excel): formulas that got another value raise no onChanged, but onCalculated with their addresses.
        worksheets.onCalculated.add(async (args) => {
          if (live()) {
            tellCalculation(args, events);
          }
        }),
        ...(supportsExcelApi("1.10")
          ? [
              // Assumption (Excel): sorting may raise onRowSorted without onChanged.
              worksheets.onRowSorted.add(async (args) => {
                if (live()) {
                  events.changed(args.worksheetId, { kind: "unknown" }, args.source === "Local");
                }
              }),
            ]
          : []),
      ];
      if (supportsExcelApi("1.11")) {
        // A worksheet's filter raises it too; an advanced filter does not (office-js #6559). There is no event of filters
        // themselves outside the preview.
        const tell = async (args: Excel.WorksheetRowHiddenChangedEventArgs): Promise<void> => {
          if (live()) events.rowsHidden(args.worksheetId);
        };
        results.push(worksheets.onRowHiddenChanged.add(tell));
      }
      await session.sync();
      return results;
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
  for (const change of changesOf(args)) {
    events.changed(sheetId, change, local);
  }
}

const UNKNOWN: SheetChange = { kind: "unknown" };

function changesOf({ address, changeType }: Excel.WorksheetChangedEventArgs): readonly SheetChange[] {
  if (changeType === "RangeEdited") {
    return cellsOf(address);
  }
  const area = parseAddress(address);
  const isRows = changeType === "RowInserted" || changeType === "RowDeleted";
  if (!isRows || !area || area.left !== 0 || area.right !== LAST_COLUMN) {
    return [UNKNOWN];
  }
  const kind = changeType === "RowInserted" ? "rows-inserted" : "rows-deleted";
  return [{ kind, first: area.top, count: area.bottom - area.top + 1 }];
}

/** An address of one or several areas; what cannot be read stands for anything. */
function cellsOf(address: string): readonly SheetChange[] {
  const areas = address.split(",").map(parseAddress);
  return areas.includes(null)
    ? [UNKNOWN]
    : areas.flatMap((area) => (area ? [{ kind: "cells", area } as const] : []));
}

function tellCalculation(args: Excel.WorksheetCalculatedEventArgs, events: GatewayEvents): void {
  // The address comes from ExcelApi 1.11 on, whatever the typings say.
  const address = args.address as string | undefined;
  // Assumption (Excel): a sheet without formulas is told of with an empty address, or not at all.
  if (address === "") {
    return;
  }
  for (const change of address === undefined ? [UNKNOWN] : cellsOf(address)) {
    events.changed(args.worksheetId, change, true);
  }
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
