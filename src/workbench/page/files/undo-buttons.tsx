import { type ReactNode, useCallback, useSyncExternalStore } from "react";
import type { GridController } from "../grid/controller";
import { GlyphRedo, GlyphUndo } from "../ribbon/glyphs";
import { useTexts } from "../use-texts";

/** The buttons that take the person's last action back and do it again. */
export function UndoButtons({ controller }: { controller: GridController }) {
  const texts = useTexts();
  const { host } = controller;
  const subscribe = useCallback((listener: () => void) => host.subscribe(listener), [host]);
  const canUndo = useSyncExternalStore(subscribe, () => host.canUndo && !host.editing);
  const canRedo = useSyncExternalStore(subscribe, () => host.canRedo && !host.editing);
  return (
    <>
      <Button label={texts.undo} hint={texts.undoHint} on={canUndo} run={() => controller.goBack("undo")}>
        <GlyphUndo />
      </Button>
      <Button label={texts.redo} hint={texts.redoHint} on={canRedo} run={() => controller.goBack("redo")}>
        <GlyphRedo />
      </Button>
    </>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}

/** It keeps the focus when there is nothing left to do, so that the keyboard does not lose its place. */
function Button({ label, hint, on, run, children }: ButtonProps) {
  return (
    <button
      type="button"
      className="title-button title-icon"
      aria-label={label}
      title={hint}
      aria-disabled={!on}
      onClick={() => on && run()}
    >
      {children}
    </button>
  );
}
