import type { WorkbenchHost } from "../workbench-host";

/** What Excel on the web tells about itself. Members up to ExcelApi 1.15 are in the installed library. */
const EXCEL_WEB = 16;
const API_LEVEL = "1.15";

/** The application context that Office.js asks for first (office.js reads these fields when it starts). */
export function appContext(
  host: WorkbenchHost,
  options: {
    readonly instanceId: string;
    readonly clientMode: 0 | 1;
    readonly language: string;
    readonly documentUrl: string;
  },
): object {
  const sets = {
    ExcelApi: API_LEVEL,
    RibbonApi: "1.1",
    SharedRuntime: "1.1",
    CustomXmlParts: "1.1",
    Settings: "1.1",
  };
  return {
    _id: options.instanceId,
    _appName: EXCEL_WEB,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.15407.10000",
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.documentUrl,
    _clientMode: options.clientMode,
    _settings: [...host.workbook.settings],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: options.instanceId,
    _appInstanceId: options.instanceId,
    _appDomains: [],
    _requirementMatrix: JSON.stringify(sets),
  };
}
