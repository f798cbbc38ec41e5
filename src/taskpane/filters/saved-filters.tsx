import { Button, Input } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { chooseFilter, deleteFilter, saveFilter } from "../commands/saved-filters";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";

/** Choices that the workbook keeps under a name, and a place to keep the one of now. */
export function SavedFilters() {
  const { session, texts } = usePane();
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
          <li key={one.name} className="saved-filter">
            <button
              type="button"
              className="text-button"
              onClick={() => void chooseFilter.perform(session, one.name)}
            >
              {one.name}
            </button>
            <Button
              appearance="subtle"
              size="small"
              icon={<DeleteRegular />}
              aria-label={texts.t("filters.delete", { name: one.name })}
              onClick={() => void deleteFilter.perform(session, one.name)}
            />
          </li>
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
