import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { GlyphNoFilter, GlyphSortDown, GlyphSortUp } from "../ribbon/glyphs";
import { useDismiss, useKeepInWindow } from "../menu";
import { fill, useTexts } from "../use-texts";
import { filterRows, sortRows } from "./block-actions";
import type { GridController } from "./controller";
import { type FilterButton, type FilterValue, filterValues } from "./filter-buttons";

/** More values than this are found by searching only. */
const LISTED = 300;

interface FilterMenuProps {
  readonly button: FilterButton;
  readonly x: number;
  readonly y: number;
  readonly controller: GridController;
}

/** The menu of a filter button: sort, clear, and the column's values to choose from. */
export function FilterMenu({ button, x, y, controller }: FilterMenuProps) {
  const texts = useTexts();
  const dialog = useRef<HTMLDivElement>(null);
  const close = () => controller.openMenu(null);
  useDismiss(dialog, close);
  useKeepInWindow(dialog);
  const all = useMemo(() => filterValues(controller.sheet, button), [controller, button]);
  const choice = useChoice(all);
  const header = controller.sheet.cell(button.body.top - 1, button.column).text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    filterRows(controller, button.column, choice.result.length === all.length ? null : choice.result);
  };
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-label={fill(texts.filterTitle, { column: header })}
      className="filter-menu"
      style={{ left: x, top: y }}
    >
      <form onSubmit={submit}>
        <Command
          icon={<GlyphSortUp />}
          label={texts.sortAscending}
          run={() => sortRows(controller, button.body, button.column, true)}
        />
        <Command
          icon={<GlyphSortDown />}
          label={texts.sortDescending}
          run={() => sortRows(controller, button.body, button.column, false)}
        />
        <Command
          icon={<GlyphNoFilter />}
          label={texts.filterClear}
          disabled={!button.active}
          run={() => filterRows(controller, button.column, null)}
        />
        <FilterChoices choice={choice} />
        <div className="dialog-actions">
          <button type="submit" className="button button-main" disabled={choice.result.length === 0}>
            {texts.ok}
          </button>
          <button type="button" className="button" onClick={close}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </div>
  );
}

/** Which values are checked, and which the search found. */
function useChoice(all: readonly FilterValue[]) {
  const [chosen, setChosen] = useState(() => {
    return new Set(all.filter(({ checked }) => checked).map(({ text }) => text));
  });
  const [wanted, setWanted] = useState("");
  const found = all
    .map(({ text }) => text)
    .filter((text) => text.toLowerCase().includes(wanted.toLowerCase()));
  const check = (values: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const value of values) {
      if (on) next.add(value);
      else next.delete(value);
    }
    setChosen(next);
  };
  // As in Excel, a search narrows the choice to what was found.
  return { chosen, wanted, setWanted, found, check, result: found.filter((text) => chosen.has(text)) };
}

function FilterChoices({ choice }: { choice: ReturnType<typeof useChoice> }) {
  const texts = useTexts();
  const { chosen, wanted, setWanted, found, check, result } = choice;
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const listed = found.slice(0, LISTED);
  return (
    <>
      <input
        ref={search}
        type="search"
        className="input"
        placeholder={texts.filterSearch}
        aria-label={texts.filterSearch}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div className="filter-values">
        <Choice
          label={texts.filterAll}
          checked={found.length > 0 && result.length === found.length}
          onChange={(on) => check(found, on)}
        />
        {listed.map((text) => (
          <Choice
            key={text}
            label={text === "" ? texts.filterBlank : text}
            checked={chosen.has(text)}
            onChange={(on) => check([text], on)}
          />
        ))}
        {found.length > listed.length && (
          <p className="filter-more">{fill(texts.filterMore, { count: found.length - listed.length })}</p>
        )}
      </div>
    </>
  );
}

interface CommandProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

function Command({ icon, label, disabled, run }: CommandProps) {
  return (
    <button type="button" className="menu-item" disabled={disabled} onClick={run}>
      <span className="menu-icon">{icon}</span>
      {label}
    </button>
  );
}

function Choice({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label className="filter-value">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
