import { type ReactNode, useState } from "react";
import type { GridController } from "../grid/controller";
import { MenuButton } from "../menu";
import { useTexts } from "../use-texts";
import { SheetGroups } from "./sheet-groups";
import {
  type AddInManifest,
  iconFor,
  type RibbonAction,
  type RibbonButton,
  type RibbonGroup,
} from "./manifest";

interface RibbonProps {
  readonly manifest: AddInManifest | "failed" | null;
  readonly controller: GridController | null;
  readonly paneOpen: boolean;
  /** What stands at the right end of the tab strip. */
  readonly aside: ReactNode;
  onAction(action: RibbonAction): void;
}

/** The strip above the sheet: this page's own few commands, and those of the add-in's manifest. */
export function Ribbon({ manifest, controller, paneOpen, aside, onAction }: RibbonProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState("start");
  const tabs = manifest && manifest !== "failed" ? manifest.tabs : [];
  const own = tabs.filter(({ label }) => label === null).flatMap(({ groups }) => groups);
  const custom = tabs.filter(({ label }) => label !== null);
  const strip = [
    { id: "start", label: texts.startTab },
    ...custom.map(({ id, label }) => ({ id, label: label ?? id })),
  ];
  const current = custom.find(({ id }) => id === chosen);
  const groups = current ? current.groups : own;
  return (
    <nav className="ribbon" aria-label={texts.ribbon} data-landmark="ribbon">
      <div className="ribbon-tabs-row">
        <div className="ribbon-tabs" role="tablist" aria-label={texts.ribbonTabs}>
          {strip.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`ribbon-tab-${id}`}
              aria-selected={id === (current?.id ?? "start")}
              aria-controls="ribbon-panel"
              className="ribbon-tab"
              onClick={() => setChosen(id)}
            >
              {label}
            </button>
          ))}
        </div>
        <div className="ribbon-aside">{aside}</div>
      </div>
      <div
        className="ribbon-groups"
        role="tabpanel"
        id="ribbon-panel"
        aria-labelledby={`ribbon-tab-${current?.id ?? "start"}`}
      >
        {!current && <SheetGroups controller={controller} />}
        {groups.map((group) => (
          <AddInGroup key={group.id} group={group} paneOpen={paneOpen} onAction={onAction} />
        ))}
        {manifest === "failed" && <p className="ribbon-problem">{texts.manifestProblem}</p>}
      </div>
    </nav>
  );
}

interface AddInGroupProps {
  readonly group: RibbonGroup;
  readonly paneOpen: boolean;
  onAction(action: RibbonAction): void;
}

function AddInGroup({ group, paneOpen, onAction }: AddInGroupProps) {
  const press = (button: RibbonButton) => () => onAction(button.action);
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      <div className="ribbon-controls">
        {group.controls.map((control) =>
          control.kind === "menu" ? (
            <MenuButton
              key={control.id}
              label={control.label}
              title={control.tip}
              className="ribbon-button"
              entries={control.items.map((item) => ({
                id: item.id,
                label: item.label,
                icon: <Icon url={iconFor(item.icons, 16)} size={16} />,
                run: press(item),
              }))}
            >
              <Icon url={iconFor(control.icons, 32)} size={32} />
              <span>
                {control.label} <span aria-hidden="true">▾</span>
              </span>
            </MenuButton>
          ) : (
            <button
              key={control.id}
              type="button"
              className="ribbon-button"
              title={control.tip}
              aria-pressed={control.action.kind === "show-pane" ? paneOpen : undefined}
              onClick={press(control)}
            >
              <Icon url={iconFor(control.icons, 32)} size={32} />
              <span>{control.label}</span>
            </button>
          ),
        )}
      </div>
      <div className="ribbon-group-name" aria-hidden="true">
        {group.label}
      </div>
    </div>
  );
}

function Icon({ url, size }: { url: string | null; size: number }) {
  return url ? <img src={url} alt="" width={size} height={size} /> : null;
}
