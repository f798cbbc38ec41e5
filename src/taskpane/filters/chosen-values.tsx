import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { GROUPS, NO_CHOICE, toggleValue, type FilterChoice } from "../../facets/choice";
import type { FacetResult } from "../../facets/facet-index";
import type { GoneValue } from "../../facets/living-choice";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import { chosenValue, goneNames, isOfTable, valueName } from "./value-name";

/** What gets the focus when no part of the choice is left. */
export const SEARCH_FIELD = "filter-text";

interface ChosenValuesProps extends Pick<FacetResult, "groups"> {
  /** What is chosen and not in the table. */
  readonly gone: readonly GoneValue[];
}

/** The whole choice, also of groups that are folded; each part can be taken away. What the table lacks is struck through. */
export function ChosenValues({ groups, gone: lacking }: ChosenValuesProps) {
  const { session, texts } = usePane();
  const { choice } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  /** The place of the tag that was taken away; the next one takes the focus, which would else be lost. */
  const gone = useRef<number | null>(null);
  useEffect(() => {
    if (gone.current === null) return;
    const left = [...(box.current?.querySelectorAll<HTMLElement>(".chip-choice") ?? [])];
    const next = left[Math.min(gone.current, left.length - 1)] ?? document.getElementById(SEARCH_FIELD);
    gone.current = null;
    next?.focus();
  }, [choice]);
  const take = (next: FilterChoice, place: number): void => {
    gone.current = place;
    session.store.set({ choice: next });
  };
  const tags = GROUPS.flatMap((group) =>
    (choice.groups[group]?.values ?? []).map((key) => {
      const isGone = lacking.some((one) => one.group === group && one.key === key);
      return {
        group,
        key,
        name: valueName(group, chosenValue(choice, groups, group, key), texts),
        mode: choice.groups[group]?.mode,
        isGone,
      };
    }),
  );
  if (tags.length === 0) return null;
  return (
    <div ref={box} className="chosen" role="group" aria-label={texts.t("filters.chosenTitle")}>
      {tags.map(({ group, key, name, mode, isGone }, place) => (
        <button
          key={`${group} ${key}`}
          type="button"
          className={isGone ? "chip chip-choice chip-gone" : "chip chip-choice"}
          aria-label={texts.t("filters.remove", { name })}
          onClick={() => take(toggleValue(choice, group, key), place)}
        >
          <WithDutch
            text={mode === "none" ? texts.t("filters.not", { name }) : name}
            words={isOfTable(group, { key }) ? [name] : []}
          />{" "}
          <DismissRegular aria-hidden />
        </button>
      ))}
      {(tags.length > 1 || choice.text.trim() !== "") && (
        <button type="button" className="text-button" onClick={() => take(NO_CHOICE, 0)}>
          {texts.t("filters.reset")}
        </button>
      )}
    </div>
  );
}

/** Says what is chosen and not in the table, so that it does not count. */
export function GoneValues({ groups, gone }: ChosenValuesProps) {
  const { texts } = usePane();
  const { choice } = usePaneState();
  const names = goneNames(choice, groups, gone, texts).map((name) => `‘${name}’`);
  return (
    <p role="status" className="chosen-gone">
      {names.length > 0 && (
        <WithDutch
          text={texts.count("filters.notThere", names.length, { names: names.join(", ") })}
          words={names}
        />
      )}
    </p>
  );
}
