import { useMemo } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { suggestionsFor, type Suggestion } from "../../catalog/standing/suggestions";
import type { Texts } from "../../i18n/texts";
import { usePane, usePaneState } from "../state/context";
import { useSiblings } from "./other-tables";
import type { PlacedStanding } from "./standings-in";

interface SuggestionsProps {
  readonly standings: ReadonlyMap<string, PlacedStanding>;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** `by`: the button, by its `data-opens`. */
  readonly onOpen: (id: string, by: string) => void;
}

/** What the table lacks under the chosen core instrument, with examples that would fill it. */
export function Suggestions({ standings, isOpen, onToggle, onOpen }: SuggestionsProps) {
  const { texts } = usePane();
  const { instrument, located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const siblings = useSiblings();
  const all = useMemo(
    () => (table ? suggestionsFor(table, EXAMPLES, standings, siblings) : []),
    [table, standings, siblings],
  );
  const here = all.filter((one) => one.instrument === instrument);
  if (here.length === 0) return null;
  return (
    <details
      className="suggestions"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>{texts.count("examples.suggestions", here.length)}</summary>
      <ul className="plain-list">
        {here.map((suggestion) => (
          <li key={keyOf(suggestion)}>
            <p>{sentence(suggestion, texts)}</p>
            <ul className="plain-list">
              {suggestion.examples.map(({ id, title }) => {
                const by = `${keyOf(suggestion)} ${id}`;
                return (
                  <li key={id}>
                    <button
                      type="button"
                      lang="nl"
                      className="text-button"
                      data-opens={by}
                      onClick={() => onOpen(id, by)}
                    >
                      {title}
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

const keyOf = (suggestion: Suggestion): string =>
  suggestion.kind === "instrument"
    ? "instrument"
    : suggestion.kind === "partner"
      ? suggestion.partner
      : `${suggestion.law} ${suggestion.article}`;

function sentence(suggestion: Suggestion, texts: Texts): string {
  switch (suggestion.kind) {
    case "instrument":
      return texts.t("examples.emptyInstrument");
    case "partner":
      return texts.t("examples.emptyPartner", { partner: texts.t(`partner.${suggestion.partner}`) });
    case "article":
      return texts.t(suggestion.sheetName === null ? "examples.emptyArticle" : "examples.emptyArticleOn", {
        article: `${suggestion.article} ${suggestion.law}`,
        row: String((suggestion.rows[0] ?? 0) + 1),
        sheet: suggestion.sheetName ?? "",
      });
  }
}
