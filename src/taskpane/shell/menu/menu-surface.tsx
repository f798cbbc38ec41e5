import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
} from "@fluentui/react-components";
import { Fragment } from "react";
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
  // While the menu is still there: the browser goes on from here with Tab, and a screen that opens takes the focus from here.
  const close = (): void => {
    button.focus();
    onClose();
  };
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
        // A press elsewhere has put the focus where the user wants it.
        if (isOutside) onClose();
        else close();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={label} aria-labelledby={undefined}>
          {entries.map((entry, index) => (
            <Fragment key={entry.id}>
              {index > 0 && entry.group !== entries[index - 1]?.group && <MenuDivider />}
              <Line entry={entry} onClose={close} />
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface LineProps {
  readonly entry: MenuEntry;
  readonly onClose: () => void;
}

function Line({ entry, onClose }: LineProps) {
  const { id, label, lang, icon, isOn, isDisabled = false, choose } = entry;
  if (isOn === undefined)
    return (
      <MenuItem lang={lang} disabled={isDisabled} {...(icon ? { icon } : {})} onClick={() => choose(false)}>
        {label}
      </MenuItem>
    );
  return (
    // Fluent's stays open for more ticks. Here one tick is all, and the message about it must not lie under the menu.
    <MenuItemCheckbox
      name="on"
      value={id}
      onClick={() => {
        choose(!isOn);
        onClose();
      }}
    >
      {label}
    </MenuItemCheckbox>
  );
}
