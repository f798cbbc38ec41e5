import { Button, Input } from "@fluentui/react-components";
import { DeleteRegular, EditRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type FormEvent, type RefObject } from "react";
import {
  chooseFilter,
  deleteFilter,
  forgetNameNotice,
  nameNotice,
  saveFilter,
} from "../commands/saved-filters";
import { renameFilter } from "../commands/rename-filter";
import { useKeptFocus } from "../screens/use-kept-focus";
import { CommandButton } from "../shell/command-button";
import { noticeText } from "../shell/notice-text";
import { usePane, usePaneState } from "../state/context";
import type { PaneState } from "../state/pane-state";
import { SEARCH_FIELD } from "./chosen-values";
import { nameProblem } from "./filter-name";

const searchField = (): HTMLElement | null => document.getElementById(SEARCH_FIELD);

/** Choices that the workbook keeps under a name, and a place to keep the one of now. */
export function SavedFilters() {
  const box = useRef<HTMLDivElement>(null);
  // The last one may take the whole list along.
  useKeptFocus(box, searchField);
  return (
    <div ref={box}>
      <SavedList />
    </div>
  );
}

function SavedList() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { namedFilters } = state.workbook;
  const [name, setName] = useState("");
  const renamed = useRef<string | null>(null);
  const title = useId();
  const { described, problem } = useNameProblem(name, name.trim());
  const canSave = saveFilter.enabled(state);
  useKept(namedFilters, name, () => setName(""));
  if (namedFilters.length === 0 && !canSave) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className="facet-title facet-fold">
        {texts.t("filters.saved")}
      </h3>
      <ul className="plain-list">
        {namedFilters.map((one) => (
          <SavedFilter key={one.name} name={one.name} renamed={renamed} />
        ))}
      </ul>
      {canSave && (
        <div className="saved-new">
          <Input
            aria-label={texts.t("filters.savedName")}
            placeholder={texts.t("filters.savedName")}
            {...described}
            value={name}
            onChange={(_, data) => {
              setName(data.value);
              forgetNameNotice(session);
            }}
          />
          <CommandButton command={saveFilter} input={name} />
          {problem}
        </div>
      )}
    </section>
  );
}

/** Calls back when a filter has been kept under the name that is typed: that name is not one for the next. */
function useKept(
  namedFilters: PaneState["workbook"]["namedFilters"],
  name: string,
  onKept: () => void,
): void {
  const seen = useRef(namedFilters);
  useEffect(() => {
    const [before, now] = [seen.current, namedFilters].map((list) =>
      JSON.stringify(list.find((one) => one.name === name.trim()) ?? null),
    );
    seen.current = namedFilters;
    if (now !== "null" && before !== now) onKept();
  });
}

/** The sentence about a name that does not do, while it is typed, and how its field is tied to that. */
function useNameProblem(typed: string, own: string) {
  const { texts } = usePane();
  const { namedFilters } = usePaneState().workbook;
  const id = useId();
  const found = nameProblem(typed, namedFilters, own);
  const notice = found && nameNotice(found);
  return {
    described: found ? { "aria-describedby": id, "aria-invalid": true } : {},
    problem: (
      <p id={id} role="status" className="name-problem">
        {notice && noticeText(notice, texts)}
      </p>
    ),
  };
}

interface SavedFilterProps {
  readonly name: string;
  /** The name that one gets now: where it comes, its button takes the focus. */
  readonly renamed: RefObject<string | null>;
}

/** One kept choice: to choose it, to give it another name, to take it away. */
function SavedFilter({ name, renamed }: SavedFilterProps) {
  const { session, texts } = usePane();
  const [isRenaming, setRenaming] = useState(false);
  const wasRenaming = useRef(false);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button comes back with the name, also with a new one.
    const isNew = renamed.current === name;
    if ((wasRenaming.current || isNew) && !isRenaming) edit.current?.focus();
    if (isNew) renamed.current = null;
    wasRenaming.current = isRenaming;
  }, [isRenaming, renamed, name]);
  return (
    <li className="saved-filter">
      {isRenaming ? (
        <RenameForm name={name} renamed={renamed} onClose={() => setRenaming(false)} />
      ) : (
        <>
          <button
            type="button"
            className="text-button"
            onClick={() => void chooseFilter.perform(session, name)}
          >
            {name}
          </button>
          <Button
            ref={edit}
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            aria-label={texts.t("filters.rename", { name })}
            onClick={() => setRenaming(true)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<DeleteRegular />}
            aria-label={texts.t("filters.delete", { name })}
            onClick={() => void deleteFilter.perform(session, name)}
          />
        </>
      )}
    </li>
  );
}

interface RenameFormProps extends SavedFilterProps {
  readonly onClose: () => void;
}

function RenameForm({ name, renamed, onClose }: RenameFormProps) {
  const { session, texts } = usePane();
  const [next, setNext] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    return () => forgetNameNotice(session);
  }, [session]);
  const { described, problem } = useNameProblem(next, name);
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    renamed.current = next.trim() === name ? null : next.trim();
    // What was typed stays until the filter has that name.
    await renameFilter.perform(session, { from: name, to: next, onDone: onClose });
    field.current?.focus();
  };
  return (
    <form onSubmit={(event) => void rename(event)}>
      <Input
        ref={field}
        size="small"
        aria-label={texts.t("filters.newName", { name })}
        {...described}
        value={next}
        onChange={(_, data) => {
          setNext(data.value);
          forgetNameNotice(session);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onClose();
        }}
      />
      <Button type="submit" size="small">
        {texts.t("filters.save")}
      </Button>
      <Button size="small" onClick={onClose}>
        {texts.t("fix.cancel")}
      </Button>
      {problem}
    </form>
  );
}
