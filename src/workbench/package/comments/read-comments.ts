import type { PackageParts } from "../container/package-parts";
import { parseArea } from "../references";
import { findElements, readAttribute } from "../structure/xml-text";
import type { CommentState } from "./comment-state";

/** Of the part with a sheet's threaded comments ([MS-XLSX] 2.1.14). */
export const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** The threaded comments on a sheet's cells. */
export function readComments(parts: PackageParts, sheetPath: string): CommentState[] {
  return parts
    .relationships(sheetPath)
    .filter(({ type, external }) => type === THREADED && !external)
    .flatMap(({ target }) => findElements(parts.text(target) ?? "", "threadedComment"))
    .flatMap(({ startTag }) => {
      const area = parseArea(readAttribute(startTag, "ref") ?? "");
      const isAnswer = readAttribute(startTag, "parentId") !== null;
      const id = readAttribute(startTag, "id") ?? "";
      return area === null || isAnswer ? [] : [{ id, row: area.top, column: area.left }];
    });
}
