/** Conditional formats of a sheet. */
export { ConditionalFormats, type DxfStore, type RulePatch } from "./conditional-formats";
