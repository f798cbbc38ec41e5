import { Menu, MenuItem, MenuItemCheckbox, MenuList, MenuPopover } from "@fluentui/react-components";
import type { MenuEntry } from "./menu-entry";

interface MenuSurfaceProps {
  readonly button: HTMLElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** The menu wants to go. */
  readonly onClose: () => void;
}

/** Fluent's menu, at a button that was pressed; loaded then, for it is a tenth of what the pane begins with. */
export default function MenuSurface({ button, label, entries, onClose }: MenuSurfaceProps) {
  const isOn = entries.flatMap((entry) => (entry.isOn ? [entry.id] : []));
  const choose = (entry: MenuEntry): void => entry.choose(entry.isOn === false);
  return (
    <Menu
      open
      hasIcons={entries.some(({ icon }) => icon !== undefined)}
      hasCheckmarks={entries.some((entry) => entry.isOn !== undefined)}
      positioning={{ target: button }}
      checkedValues={{ on: isOn }}
      onOpenChange={(_, { type, event, open }) => {
        const isOutside = type === "clickOutside" || type === "scrollOutside";
        // The button itself says what a press on it means.
        if (open || (isOutside && event.target instanceof Node && button.contains(event.target))) return;
        // While the menu is still there: the browser goes on from here with Tab, and a screen that opens takes the
        // focus from here. A press elsewhere has put the focus where the user wants it.
        if (!isOutside) button.focus();
        onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label} aria-labelledby={undefined}>
          {entries.map((entry) =>
            entry.isOn === undefined ? (
              <MenuItem
                key={entry.id}
                lang={entry.lang}
                disabled={entry.isDisabled ?? false}
                {...(entry.icon ? { icon: entry.icon } : {})}
                onClick={() => choose(entry)}
              >
                {entry.label}
              </MenuItem>
            ) : (
              <MenuItemCheckbox key={entry.id} name="on" value={entry.id} onClick={() => choose(entry)}>
                {entry.label}
              </MenuItemCheckbox>
            ),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
