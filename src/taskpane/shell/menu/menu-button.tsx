import { Button } from "@fluentui/react-components";
import { Suspense, useRef, useState, type ReactElement } from "react";
import { Hint } from "../hint";
import { lazyPart } from "../lazy-part";
import type { MenuEntry } from "./menu-entry";

const load = () => import("./menu-surface");
const MenuSurface = lazyPart(load);
/** Fetches the menu before it is asked for; a failure is for the press itself, which tries again. */
const fetchAhead = (): void => void load().catch(() => undefined);

interface MenuButtonProps {
  /** What the button is called, and its menu. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly id?: string;
  readonly className?: string;
  readonly appearance?: "subtle" | "secondary";
}

/** A button with a picture that opens a menu: with a press, with Enter, and with the arrow down. */
export function MenuButton({ label, icon, entries, ...looks }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Hint text={label}>
        <Button
          {...looks}
          ref={button}
          icon={icon}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={isOpen}
          onPointerEnter={fetchAhead}
          onFocus={fetchAhead}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" || isOpen) return;
            event.preventDefault();
            setOpen(true);
          }}
        />
      </Hint>
      {isOpen && button.current && (
        <Suspense fallback={null}>
          <MenuSurface
            button={button.current}
            label={label}
            entries={entries}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
