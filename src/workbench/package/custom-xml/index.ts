/** What add-ins keep in a workbook: custom XML parts and settings. */
export { readSettings, writeSettings, type AddInReference } from "./add-in-settings";
export { addCustomXml, readCustomXml, removeCustomXml, setCustomXml } from "./custom-xml";
