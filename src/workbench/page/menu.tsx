import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
}

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it opens, in CSS pixels; left out, it lies under its button. */
  readonly at?: { readonly x: number; readonly y: number };
  /** A press in here does not count as outside; left out, the menu itself. */
  readonly within?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Closes something on a press outside it, and on Esc inside it. */
export function useDismiss(element: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const onDown = (event: Event) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) latest.current();
    };
    // A press inside the pane's iframe is seen only as a loss of focus.
    const onBlur = () => latest.current();
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape") latest.current();
    };
    const own = element.current;
    own?.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onDown, true);
    window.addEventListener("blur", onBlur);
    return () => {
      document.removeEventListener("pointerdown", onDown, true);
      window.removeEventListener("blur", onBlur);
      own?.removeEventListener("keydown", onKey);
    };
  }, [element]);
}

/** Moves the element so that it does not leave the window. */
export function useKeepInWindow(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return;
    const { right, bottom } = own.getBoundingClientRect();
    const x = Math.min(0, window.innerWidth - 8 - right);
    const y = Math.min(0, window.innerHeight - 8 - bottom);
    own.style.translate = `${x}px ${y}px`;
  }, [element]);
}

/** A menu: arrow keys move, Enter chooses, Esc closes and the focus goes back to where it was. */
export function MenuList({ label, entries, at, within, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useDismiss(within ?? list, onClose);
  useKeepInWindow(list);
  useEffect(() => {
    const before = document.activeElement;
    const own = list.current;
    own?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    return () => {
      if (
        before instanceof HTMLElement &&
        (document.activeElement === document.body || own?.contains(document.activeElement))
      ) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const now = items.findIndex((item) => item === document.activeElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = next[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items[target]?.focus();
    } else if (event.key === "Tab") {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={at ? "menu menu-floating" : "menu"}
      style={at && { left: at.x, top: at.y }}
      onKeyDown={onKeyDown}
    >
      {entries.map(({ id, label: text, hint, icon, run }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="menu-item"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {icon && <span className="menu-icon">{icon}</span>}
          <span>
            {text}
            {hint && <small>{hint}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}

interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly className: string;
  readonly children: ReactNode;
  readonly title?: string;
}

/** A button with a menu under it. */
export function MenuButton({ label, entries, className, children, title }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const wrap = useRef<HTMLDivElement>(null);
  return (
    <div className="menu-wrap" ref={wrap}>
      <button
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        title={title}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && <MenuList label={label} entries={entries} within={wrap} onClose={() => setOpen(false)} />}
    </div>
  );
}
