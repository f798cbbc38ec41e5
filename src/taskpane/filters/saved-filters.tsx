import { Button, Input } from "@fluentui/react-components";
import { DeleteRegular, EditRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { chooseFilter, deleteFilter, saveFilter } from "../commands/saved-filters";
import { renameFilter } from "../commands/rename-filter";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";

/** Choices that the workbook keeps under a name, and a place to keep the one of now. */
export function SavedFilters() {
  const { texts } = usePane();
  const state = usePaneState();
  const { namedFilters } = state.workbook;
  const [name, setName] = useState("");
  const canSave = saveFilter.enabled(state);
  if (namedFilters.length === 0 && !canSave) return null;
  return (
    <section aria-label={texts.t("filters.saved")}>
      <h3 className="facet-title facet-fold">{texts.t("filters.saved")}</h3>
      <ul className="plain-list">
        {namedFilters.map((one) => (
          <SavedFilter key={one.name} name={one.name} />
        ))}
      </ul>
      {canSave && (
        <div className="saved-new">
          <Input
            aria-label={texts.t("filters.savedName")}
            placeholder={texts.t("filters.savedName")}
            maxLength={60}
            value={name}
            onChange={(_, data) => setName(data.value)}
          />
          <CommandButton command={saveFilter} input={name} />
        </div>
      )}
    </section>
  );
}

/** One kept choice: to choose it, to give it another name, to take it away. */
function SavedFilter({ name }: { readonly name: string }) {
  const { session, texts } = usePane();
  const [isRenaming, setRenaming] = useState(false);
  const wasRenaming = useRef(false);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button comes back with the name.
    if (wasRenaming.current && !isRenaming) edit.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  return (
    <li className="saved-filter">
      {isRenaming ? (
        <RenameForm name={name} onClose={() => setRenaming(false)} />
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

interface RenameFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

function RenameForm({ name, onClose }: RenameFormProps) {
  const { session, texts } = usePane();
  const [next, setNext] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await renameFilter.perform(session, { from: name, to: next });
    onClose();
  };
  return (
    <form onSubmit={(event) => void rename(event)}>
      <Input
        ref={field}
        size="small"
        aria-label={texts.t("filters.newName", { name })}
        maxLength={60}
        value={next}
        onChange={(_, data) => setNext(data.value)}
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
    </form>
  );
}
