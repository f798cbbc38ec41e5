import { DismissRegular } from "@fluentui/react-icons";
import type { KeywordValue } from "../../facets/keyword-facet";
import { usePane } from "../state/context";

interface ChosenKeywordsProps {
  readonly chosen: readonly KeywordValue[];
  readonly onRemove: (key: string) => void;
}

/** The choice, also where the search hides it in the list. */
export function ChosenKeywords({ chosen, onRemove }: ChosenKeywordsProps) {
  const { session, texts } = usePane();
  if (chosen.length === 0) return null;
  return (
    <div className="chosen" role="group" aria-label={texts.t("filters.chosenTitle")}>
      {chosen.map(({ key, label }) => {
        const name = label || texts.t("filters.blank");
        return (
          <button
            key={key}
            type="button"
            className="chip chip-choice"
            aria-label={texts.t("filters.remove", { name })}
            onClick={() => onRemove(key)}
          >
            {name} <DismissRegular aria-hidden />
          </button>
        );
      })}
      {chosen.length > 1 && (
        <button
          type="button"
          className="text-button"
          onClick={() => session.store.set({ keywords: new Set() })}
        >
          {texts.t("filters.reset")}
        </button>
      )}
    </div>
  );
}
