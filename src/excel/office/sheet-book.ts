import type { SheetSnapshot } from "../../table/snapshot";
import { headerFingerprint } from "./fingerprint";

/** What the gateway remembers of a sheet that it read: enough to find it again and to recognise its rows. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly header: string;
  readonly snapshot: SheetSnapshot;
}

export interface SheetBook {
  /** The id under which Excel knows the sheet now. */
  currentId(sheetId: string): string;
  known(sheetId: string): KnownSheet | undefined;
  remember(snapshot: SheetSnapshot): void;
  /** The sheet got another id; the captured one keeps working. */
  moved(sheetId: string, newId: string): void;
}

/** Excel gives sheets new ids when a workbook is opened again (github.com/OfficeDev/office-js-docs/issues/297). */
export function createSheetBook(): SheetBook {
  const sheets = new Map<string, KnownSheet>();
  const newIds = new Map<string, string>();
  const currentId = (sheetId: string): string => {
    const next = newIds.get(sheetId);
    return next === undefined ? sheetId : currentId(next);
  };
  return {
    currentId,
    known: (sheetId) => sheets.get(currentId(sheetId)),
    remember(snapshot) {
      const { sheetId: id, sheetName: name } = snapshot;
      sheets.set(id, { id, name, header: headerFingerprint(snapshot), snapshot });
    },
    moved(sheetId, newId) {
      const old = currentId(sheetId);
      if (old === newId) {
        return;
      }
      const known = sheets.get(old);
      newIds.delete(newId);
      newIds.set(old, newId);
      if (known) {
        sheets.delete(old);
        sheets.set(newId, { ...known, id: newId, snapshot: { ...known.snapshot, sheetId: newId } });
      }
    },
  };
}
