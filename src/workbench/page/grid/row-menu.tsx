import { MenuList } from "../menu";
import { GlyphCopy, GlyphDelete, GlyphErase, GlyphInsert, GlyphPaste } from "../ribbon/glyphs";
import { fill, useTexts } from "../use-texts";
import { clearCells, copyCells, deleteRows, insertRows, pasteText } from "./block-actions";
import type { GridController } from "./controller";

interface RowMenuProps {
  readonly x: number;
  readonly y: number;
  readonly controller: GridController;
  /** The browser does not let a page read the clipboard. */
  readonly onPasteBlocked: () => void;
}

/** The context menu of row numbers and cells. */
export function RowMenu({ x, y, controller, onPasteBlocked }: RowMenuProps) {
  const texts = useTexts();
  const { top, bottom } = controller.area;
  const count = bottom - top + 1;
  const paste = async () => {
    try {
      pasteText(controller, await navigator.clipboard.readText());
    } catch {
      onPasteBlocked();
    }
  };
  const entries = [
    {
      id: "copy",
      label: texts.copy,
      icon: <GlyphCopy />,
      run: () => void navigator.clipboard.writeText(copyCells(controller)),
    },
    { id: "paste", label: texts.paste, icon: <GlyphPaste />, run: () => void paste() },
    {
      id: "insert",
      label: count === 1 ? texts.insertRow : fill(texts.insertRows, { count }),
      icon: <GlyphInsert />,
      run: () => insertRows(controller),
    },
    {
      id: "delete",
      label: count === 1 ? texts.deleteRow : fill(texts.deleteRows, { count }),
      icon: <GlyphDelete />,
      run: () => deleteRows(controller),
    },
    { id: "clear", label: texts.clearCells, icon: <GlyphErase />, run: () => clearCells(controller) },
  ];
  return (
    <MenuList
      label={texts.groupCells}
      entries={entries}
      at={{ x, y }}
      onClose={() => controller.openMenu(null)}
    />
  );
}
