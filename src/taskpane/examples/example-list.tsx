import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Found } from "../../catalog/search/search";
import { usePane, usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import { byTheme } from "./list-order";
import { ExampleCard } from "./example-card";
import { NO_SEARCH, filterCount, type ExampleSearch } from "./example-search";
import { ExampleTools } from "./example-tools";
import { SearchNote } from "./search-note";
import { Suggestions } from "./suggestions";
import type { PlacedStanding } from "./standings-in";

interface ExampleListProps {
  readonly all: readonly AnyExample[];
  readonly found: Found<AnyExample>;
  readonly search: ExampleSearch;
  readonly standings: ReadonlyMap<string, PlacedStanding>;
  readonly ticked: ReadonlySet<string>;
  readonly onSearch: (search: ExampleSearch) => void;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
  readonly suggestionsOpen: boolean;
  readonly onSuggestionsOpen: (isOpen: boolean) => void;
  /** `by`: the button, by its `data-opens`. */
  readonly onOpen: (id: string, by: string) => void;
  readonly onInsertTicked: () => void;
}

/** The examples of a core instrument: by theme, or by how well they fit a search. */
export function ExampleList(props: ExampleListProps) {
  const { all, found, search, standings, ticked, onSearch, onTicked, onOpen, onInsertTicked } = props;
  const { texts } = usePane();
  const { located, instrument } = usePaneState();
  const isSearch = search.text.trim() !== "" || filterCount(search.filter) > 0;
  const toggle = (id: string): void => {
    const after = new Set(ticked);
    if (!after.delete(id)) after.add(id);
    onTicked(after);
  };
  const card = (example: AnyExample) => (
    <ExampleCard
      key={example.id}
      example={example}
      showInstrument={instrument === null}
      standing={standings.get(example.id) ?? null}
      isTicked={ticked.has(example.id)}
      onTick={() => toggle(example.id)}
      onOpen={(by) => onOpen(example.id, by)}
    />
  );
  return (
    <>
      <h2 className="visually-hidden">{texts.t("tab.examples")}</h2>
      {located.kind === "no-table" && <p className="info-note">{texts.t("examples.noTable")}</p>}
      <ExampleTools search={search} onSearch={onSearch} />
      <SearchNote all={all} found={found} search={search} />
      {/* A region that scrolls; what is in it can be reached with the keyboard. */}
      <div className="example-list">
        {!isSearch && (
          <Suggestions
            standings={standings}
            isOpen={props.suggestionsOpen}
            onToggle={props.onSuggestionsOpen}
            onOpen={onOpen}
          />
        )}
        {search.text.trim() !== "" ? (
          <ul className="plain-list">{found.examples.map(card)}</ul>
        ) : (
          byTheme(found.examples).map(([theme, examples]) => (
            <Fragment key={theme}>
              <h3 className="example-theme">{texts.t(`theme.${theme}`)}</h3>
              <ul className="plain-list">{examples.map(card)}</ul>
            </Fragment>
          ))
        )}
        {found.examples.length === 0 && (
          <div className="empty-note">
            <p>{texts.t("examples.none")}</p>
            {isSearch && (
              <div className="button-row">
                <Button size="small" onClick={() => onSearch(NO_SEARCH)}>
                  {texts.t("examples.clearSearch")}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
      {ticked.size > 0 && (
        <footer className="tab-footer">
          <div className="button-row">
            <Button appearance="primary" data-opens="ticked" onClick={onInsertTicked}>
              {texts.count("examples.insertTicked", ticked.size)}
            </Button>
            <Button onClick={() => onTicked(new Set())}>{texts.t("examples.untick")}</Button>
          </div>
        </footer>
      )}
    </>
  );
}
