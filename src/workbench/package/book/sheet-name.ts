import { PackageError } from "../document";
import { sameSheetName } from "../references";

/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/**
 * Throws a PackageError when a sheet cannot have a name: InvalidArgument for a text that Excel refuses (too long, empty, one of
 * \ / ? * : [ ], an apostrophe at an end, or "History", which is Excel's own), ItemAlreadyExists when another sheet has it.
 */
export function checkSheetName(name: string, others: readonly string[]): void {
  const isReserved = name.toLowerCase() === "history";
  if (name.trim() === "" || name.length > MAX_LENGTH || /[\\/?*:[\]]|^'|'$/.test(name) || isReserved) {
    throw new PackageError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  if (others.some((other) => sameSheetName(other, name))) {
    throw new PackageError("ItemAlreadyExists", `There is a sheet "${name}" already.`);
  }
}
