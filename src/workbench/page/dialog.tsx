import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "./use-texts";

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the most likely one first; without any there is one to close. */
  readonly actions?: readonly { readonly label: string; readonly run: () => void; readonly main?: boolean }[];
  readonly onClose: () => void;
}

/** A modal message. Esc closes it; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const texts = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const buttons = actions ?? [{ label: texts.ok, run: onClose, main: true }];
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">
        {buttons.map(({ label, run, main }) => (
          <button key={label} type="button" className={main ? "button button-main" : "button"} onClick={run}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
