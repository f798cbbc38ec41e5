import { contentFingerprint } from "../office/fingerprint";
import type { Mark } from "./mark";
import { freeSheetName } from "./sheet-name";
import type { KeptSheet, SheetSpec } from "./sheet-spec";
import type { StandingSheet } from "./sheet-steps";

/** A spec's purpose as the mark of its sheet keeps it. Excel takes no two names that differ in case only. */
export function markOf({ kind, about }: SheetSpec): {
  readonly kind: SheetSpec["kind"];
  readonly about?: string;
} {
  return { kind, ...(about === undefined ? {} : { about: contentFingerprint(about.toLowerCase()) }) };
}

/** Whether a sheet was made for the same, and still has the name that it got. What it holds is not looked at. */
export function isForTheSame(spec: SheetSpec, { mark, name }: StandingSheet): boolean {
  const { kind, about } = markOf(spec);
  return kind !== "table" && mark?.kind === kind && mark.about === about && mark.name === name;
}

/** The sheet that the new one would have replaced, or whose name it would have had, but for what it holds. */
export function keptBeside(spec: SheetSpec, standing: readonly StandingSheet[]): KeptSheet | null {
  const changed = standing.find((sheet) => isForTheSame(spec, sheet));
  if (changed) return { name: changed.name, why: "changed" };
  const wanted = freeSheetName(spec.name, []).toLowerCase();
  const there = standing.find(({ name }) => name.toLowerCase() === wanted);
  if (!there) return null;
  const isMade = isMark(there.mark) && there.mark.name === there.name;
  return { name: there.name, why: isMade ? "other" : "own" };
}

const isMark = (mark: Mark | null): mark is Mark & { readonly name: string } =>
  mark !== null && mark.kind !== "making";
