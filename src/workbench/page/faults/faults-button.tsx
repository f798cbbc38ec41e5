import { useRef, useState } from "react";
import type { FaultKind, WorkbenchHost } from "../../host/workbench-host";
import type { GridController } from "../grid/controller";
import { GlyphFaults } from "../ribbon/glyphs";
import type { Session } from "../session";
import { useTexts } from "../use-texts";
import { FaultsPanel } from "./faults-panel";

interface FaultsButtonProps {
  readonly host: WorkbenchHost;
  readonly session: Session;
  readonly controller: GridController;
  readonly fault: FaultKind | null;
  readonly onFault: (fault: FaultKind | null) => void;
}

/** The button that opens the panel of faults. */
export function FaultsButton(props: FaultsButtonProps) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const wrap = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    if (wrap.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  };
  return (
    <div className="menu-wrap" ref={wrap}>
      <button
        ref={button}
        type="button"
        className={props.fault ? "aside-button aside-button-on" : "aside-button"}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <GlyphFaults />
        {texts.faults}
      </button>
      {open && <FaultsPanel {...props} within={wrap} onClose={close} />}
    </div>
  );
}
