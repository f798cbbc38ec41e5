import { DismissRegular } from "@fluentui/react-icons";
import { GROUPS, NO_CHOICE, toggleValue } from "../../facets/choice";
import type { FacetResult } from "../../facets/facet-index";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import { isOfTable, valueName } from "./value-name";

/** The whole choice, also of groups that are folded; each part can be taken away. */
export function ChosenValues({ groups }: Pick<FacetResult, "groups">) {
  const { session, texts } = usePane();
  const { choice } = usePaneState();
  const tags = GROUPS.flatMap((group) =>
    (choice.groups[group]?.values ?? []).map((key) => {
      const value = groups[group].find((one) => one.key === key) ?? { key, label: key };
      return { group, key, name: valueName(group, value, texts), mode: choice.groups[group]?.mode };
    }),
  );
  if (tags.length === 0) return null;
  return (
    <div className="chosen" role="group" aria-label={texts.t("filters.chosenTitle")}>
      {tags.map(({ group, key, name, mode }) => (
        <button
          key={`${group} ${key}`}
          type="button"
          className="chip chip-choice"
          aria-label={texts.t("filters.remove", { name })}
          onClick={() => session.store.set({ choice: toggleValue(choice, group, key) })}
        >
          <WithDutch
            text={mode === "none" ? texts.t("filters.not", { name }) : name}
            words={isOfTable(group, { key }) ? [name] : []}
          />{" "}
          <DismissRegular aria-hidden />
        </button>
      ))}
      {tags.length > 1 && (
        <button
          type="button"
          className="text-button"
          onClick={() => session.store.set({ choice: NO_CHOICE })}
        >
          {texts.t("filters.reset")}
        </button>
      )}
    </div>
  );
}
