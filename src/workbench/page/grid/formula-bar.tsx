import { type KeyboardEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { GlyphCheck, GlyphClose, GlyphDown, GlyphUp } from "../ribbon/glyphs";
import { useTexts } from "../use-texts";
import { cellAddress } from "./address";
import { onEditorKey } from "./cell-editor";
import type { GridController } from "./controller";
import { entryText } from "./entry";

/** Name box and formula bar: where the selection is, what is in the active cell. */
export function FormulaBar({ controller }: { controller: GridController }) {
  const texts = useTexts();
  const { selection, editing } = useSyncExternalStore(controller.store.subscribe, controller.store.get);
  const [tall, setTall] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { row, column } = selection.active;
  const text = editing ? editing.text : entryText(controller.sheet.cell(row, column));
  const inBar = editing?.where === "bar";
  // A field for reading only takes nothing in; whoever types is told why.
  const refuse = () => {
    if (controller.host.viewOnly) controller.startEdit("bar");
  };
  useLayoutEffect(() => {
    if (area.current && !inBar) area.current.scrollTop = 0;
  }, [inBar, text]);
  return (
    <div
      className={tall ? "formula-bar formula-bar-tall" : "formula-bar"}
      role="group"
      aria-label={texts.formulaBar}
    >
      <NameBox
        key={cellAddress(selection.active)}
        controller={controller}
        address={cellAddress(selection.active)}
      />
      <div className="formula-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={texts.cancelEntry}
          disabled={!editing}
          onClick={() => controller.cancel()}
        >
          <GlyphClose />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.acceptEntry}
          disabled={!editing}
          onClick={() => controller.commit(null)}
        >
          <GlyphCheck />
        </button>
        <span className="formula-fx" aria-hidden="true">
          fx
        </span>
      </div>
      <textarea
        ref={area}
        className="formula-text"
        aria-label={texts.formulaBar}
        rows={1}
        spellCheck={false}
        value={text}
        readOnly={controller.host.viewOnly}
        onFocus={() => {
          if (!controller.host.viewOnly) controller.startEdit("bar");
        }}
        onPaste={refuse}
        onChange={(event) => controller.type(event.target.value)}
        onKeyDown={(event) => {
          if (isTyping(event)) refuse();
          onEditorKey(event, controller, "edit");
        }}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={tall ? texts.collapseFormulaBar : texts.expandFormulaBar}
        aria-expanded={tall}
        onClick={() => setTall(!tall)}
      >
        {tall ? <GlyphUp /> : <GlyphDown />}
      </button>
    </div>
  );
}

function isTyping({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && (key.length === 1 || key === "Backspace" || key === "Delete");
}

/** Shows the active cell; an address typed here goes there. */
function NameBox({ controller, address }: { controller: GridController; address: string }) {
  const texts = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="name-box"
      aria-label={texts.nameBox}
      value={typed ?? address}
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter") return;
        // Else the same press would close the message that it opens.
        event.preventDefault();
        event.currentTarget.select();
        if (controller.goToText(typed ?? address))
          document.querySelector<HTMLElement>("[data-landmark=grid]")?.focus();
      }}
    />
  );
}
