import { type ReactNode, useSyncExternalStore } from "react";
import { GlyphDelete, GlyphInsert, GlyphNoFilter, GlyphSortDown, GlyphSortUp } from "./glyphs";
import { deleteRows, filterRows, insertRows, sortRows } from "../grid/block-actions";
import type { GridController } from "../grid/controller";
import { filterButtons } from "../grid/filter-buttons";
import { holds } from "../grid/address";
import { Store } from "../store";
import { useTexts } from "../use-texts";

const nothing = new Store({});

/** The commands that the page itself has on the sheet: rows, sorting, filters. */
export function SheetGroups({ controller }: { controller: GridController | null }) {
  const texts = useTexts();
  const store = controller?.store ?? nothing;
  useSyncExternalStore<unknown>(store.subscribe, store.get);
  const buttons = controller ? [...filterButtons(controller.sheet).values()] : [];
  // In the middle of a cell Excel lends none of these.
  const free = controller?.store.get().editing === null;
  const active = controller?.store.get().selection.active;
  const here = buttons.find(({ column, body }) => {
    return active && column === active.column && holds({ ...body, top: body.top - 1 }, active);
  });
  const filtered = buttons.filter((button) => button.active);
  const act = (run: (controller: GridController) => void) => () => {
    if (controller) run(controller);
  };
  const sort = (ascending: boolean) =>
    act((own) => {
      if (here) sortRows(own, here.body, here.column, ascending);
    });
  const clear = act((own) => {
    for (const { column } of filtered) filterRows(own, column, null);
  });
  return (
    <>
      <Group label={texts.groupCells}>
        <Small icon={<GlyphInsert />} label={texts.insertRow} run={act(insertRows)} on={free} />
        <Small icon={<GlyphDelete />} label={texts.deleteRow} run={act(deleteRows)} on={free} />
      </Group>
      <Group label={texts.groupSort}>
        <Small icon={<GlyphSortUp />} label={texts.sortAscending} run={sort(true)} on={free && !!here} />
        <Small icon={<GlyphSortDown />} label={texts.sortDescending} run={sort(false)} on={free && !!here} />
        <Small
          icon={<GlyphNoFilter />}
          label={texts.clearFilters}
          run={clear}
          on={free && filtered.length > 0}
        />
      </Group>
    </>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-controls ribbon-controls-small">{children}</div>
      <div className="ribbon-group-name" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

function Small({ icon, label, run, on }: { icon: ReactNode; label: string; run: () => void; on: boolean }) {
  return (
    <button type="button" className="ribbon-small" onClick={run} disabled={!on}>
      {icon}
      <span>{label}</span>
    </button>
  );
}
