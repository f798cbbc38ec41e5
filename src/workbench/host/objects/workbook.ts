import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { customXmlParts } from "./custom-xml";
import { settings } from "./settings";
import { worksheets } from "./worksheets";

/** Calculation and screen updates are not played, so these have nothing to do. */
const application = defineClass<HostState>("Application", {
  get: { CalculationMode: () => "Automatic", CalculationState: () => "Done" },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const runtime = defineClass<HostState>("Runtime", {
  get: { EnableEvents: (state) => state.events.enabled },
  set: {
    EnableEvents: (state, value) => {
      state.events.enabled = value === true;
    },
  },
});

const protection = defineClass<HostState>("WorkbookProtection", {
  get: { Protected: (state) => state.workbook.structureProtected },
});

/** Excel's class of the workbook: where every request begins. */
export const workbook = defineClass<HostState>("Workbook", {
  get: {
    Name: () => "Werkmap.xlsx",
    ReadOnly: (state) => state.viewOnly,
    AutoSave: () => false,
    IsDirty: () => false,
  },
  nav: {
    Worksheets: worksheets,
    Tables: (state) => state.objects.tables(null),
    CustomXmlParts: customXmlParts,
    Settings: settings,
    Application: application,
    Protection: protection,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: (state): HostObject =>
      state.objects.range(state.sheet(state.selection.sheetId), state.selection.area),
    GetActiveCell: (state): HostObject => {
      const { sheetId, area } = state.selection;
      return state.objects.range(state.sheet(sheetId), { ...area, bottom: area.top, right: area.left });
    },
    _RemoveReference: (state, [id]) => {
      state.kept.delete(String(id));
      return null;
    },
    _RemoveAllReferences: (state) => {
      state.kept.clear();
      return null;
    },
  },
});

/** The service that Office.js tells on the web that ribbon functions are ready to run. */
const addinService = defineClass<HostState>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => null },
});

/** Shows and hides the pane's page. The workbench runs that page only where it shows, so there is nothing to do. */
const appRuntimeService = defineClass<HostState>("AppRuntimeService", {
  methods: { SetAppRuntimeState: () => null, GetAppRuntimeState: () => "Visible" },
});

const SERVICES: Readonly<Record<string, (state: HostState) => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": addinService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
};

/** Objects that Office.js makes by name; undefined for names that the host does not know. */
export function newObject(state: HostState, typeName: string): HostObject | undefined {
  return SERVICES[typeName]?.(state);
}
