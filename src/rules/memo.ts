export { forgetTexts, memoise } from "../table/memo";
import { SharedMemo } from "../table/memo";

/** What rules made of the cells of column C: long texts, of which looking up one costs as much as looking at it. */
export const legalTexts = new SharedMemo();
