export { forgetTexts, memoise } from "../table/memo";
import { SharedMemo } from "../table/memo";

/** What rules made of the cells of columns B and E–H and of marks: texts that stand in many rows. */
export const cellTexts = new SharedMemo();

/** What rules made of the cells of column C: long texts, of which looking up one costs as much as looking at it. */
export const legalTexts = new SharedMemo();
