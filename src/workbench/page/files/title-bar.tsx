import { type RefObject, useSyncExternalStore } from "react";
import type { GridController } from "../grid/controller";
import { MenuButton } from "../menu";
import { GlyphExamples, GlyphOpen, GlyphSave } from "../ribbon/glyphs";
import type { Session } from "../session";
import { useTexts } from "../use-texts";
import type { FileDesk } from "./file-desk";
import { UndoButtons } from "./undo-buttons";

interface TitleBarProps {
  readonly desk: FileDesk;
  readonly session: Session;
  /** Of the open workbook. */
  readonly controller: GridController | null;
  readonly picker: RefObject<HTMLInputElement | null>;
}

/** The green bar: what this page is, which file is open, and opening, saving and undoing. */
export function TitleBar({ desk, session, controller, picker }: TitleBarProps) {
  const texts = useTexts();
  const { opened, unsaved } = useSyncExternalStore(session.store.subscribe, session.store.get);
  const { examples } = useSyncExternalStore(desk.store.subscribe, desk.store.get);
  return (
    <header className="title-bar" aria-label={texts.titleBar}>
      <div className="title-left">
        <span className="title-product" title={texts.productHint}>
          <ProductMark />
          {texts.product}
        </span>
        <div className="title-actions">
          <button type="button" className="title-button" onClick={() => picker.current?.click()}>
            <GlyphOpen />
            {texts.open}
          </button>
          <MenuButton
            label={texts.examples}
            className="title-button"
            entries={examples.map((example) => ({
              id: example.file,
              label: example.title,
              hint: example.description,
              run: () => void desk.openExample(example),
            }))}
          >
            <GlyphExamples />
            {texts.examples} <span aria-hidden="true">▾</span>
          </MenuButton>
          <button
            type="button"
            className="title-button"
            title={texts.saveHint}
            disabled={!opened}
            onClick={() => desk.download()}
          >
            <GlyphSave />
            {texts.save}
          </button>
          {controller && <UndoButtons controller={controller} />}
        </div>
      </div>
      <h1 className="title-file" title={opened?.fileName}>
        {opened?.fileName ?? texts.untitled}
        {unsaved && <span className="title-unsaved"> – {texts.unsaved}</span>}
      </h1>
      <span className="title-note">{texts.productNote}</span>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={texts.open}
        accept=".xlsx,.xlsm,.xls,.xlsb,.csv,.ods"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void desk.openFile(file);
        }}
      />
    </header>
  );
}

function ProductMark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <rect
        x="1.5"
        y="2.5"
        width="17"
        height="15"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M1.5 7h17M1.5 12h17M7.5 7v10.5M13 7v10.5" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}
