import { useState, useSyncExternalStore } from "react";
import { Dialog } from "../dialog";
import { useTexts } from "../use-texts";
import type { GridController } from "./controller";
import { FilterMenu } from "./filter-menu";
import { RowMenu } from "./row-menu";

/** The grid's open menu, if any. */
export function GridMenus({ controller }: { controller: GridController }) {
  const texts = useTexts();
  const { menu } = useSyncExternalStore(controller.store.subscribe, controller.store.get);
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      {menu?.kind === "filter" && <FilterMenu key={menu.button.column} {...menu} controller={controller} />}
      {menu?.kind === "row" && (
        <RowMenu {...menu} controller={controller} onPasteBlocked={() => setBlocked(true)} />
      )}
      {blocked && (
        <Dialog title={texts.actionTitle} onClose={() => setBlocked(false)}>
          <p>{texts.pasteBlocked}</p>
        </Dialog>
      )}
    </>
  );
}
