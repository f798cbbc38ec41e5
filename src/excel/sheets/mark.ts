import type { SheetKind } from "./sheet-spec";

/**
 * How the add-in knows a sheet that it made: a hidden name of that sheet only, which goes with the file and is copied
 * with the sheet. It says what the sheet is for and about, what it held and what it was called, so that a copy and a sheet that
 * somebody changed are not taken for ours.
 */
export const MARK_NAME = "_samenwerkingstabel";

/** "making": the sheet is not finished; the token tells which call makes it. */
export type Mark =
  | {
      readonly kind: SheetKind;
      /** Which sheet it is about, as a fingerprint; absent: not kept apart. */
      readonly about?: string;
      readonly content: string;
      readonly name: string;
    }
  | { readonly kind: "making"; readonly token: string };

const KINDS: readonly SheetKind[] = ["report", "overview", "export", "selection", "table"];

/** The mark as a constant text formula, which has one form in every language of Excel. */
export function markFormula(mark: Mark): string {
  const parts = mark.kind === "making" ? [mark.kind, mark.token] : [purposeOf(mark), mark.content, mark.name];
  return `="${parts.join("|").replaceAll('"', '""')}"`;
}

/** null for anything that is no mark of this version. */
export function readMark(formula: unknown): Mark | null {
  const inner = typeof formula === "string" ? /^="(.*)"$/su.exec(formula)?.[1] : undefined;
  const [purpose = "", second = "", ...rest] = inner?.replaceAll('""', '"').split("|") ?? [];
  if (purpose === "making") {
    return { kind: purpose, token: second };
  }
  const [kind, about] = purpose.split("@");
  const known = KINDS.find((one) => one === kind);
  return known === undefined
    ? null
    : {
        kind: known,
        ...(about === undefined ? {} : { about }),
        content: second,
        name: rest.join("|"),
      };
}

const purposeOf = ({ kind, about }: Mark & { kind: SheetKind }): string =>
  about === undefined ? kind : `${kind}@${about}`;
