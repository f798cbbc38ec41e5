import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { findExamples, type Found } from "../../catalog/search/search";
import { usePane, usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import type { ExampleSearch } from "./example-search";

interface SearchNoteProps {
  readonly all: readonly AnyExample[];
  readonly found: Found<AnyExample>;
  readonly search: ExampleSearch;
}

/** How many examples fit, how the search was read, and whether another core instrument has what this one has not. */
export function SearchNote({ all, found, search }: SearchNoteProps) {
  const { session, texts } = usePane();
  const { instrument } = usePaneState();
  const { examples, match, corrections } = found;
  const isSearch = search.text.trim() !== "";
  const isPartly = isSearch && match === "some" && examples.length > 0;
  const isNone = examples.length === 0;
  const isOnlyPartly = isSearch && match !== "all";
  const elsewhere = useMemo(() => {
    if (instrument === null || !(isNone || isOnlyPartly)) return 0;
    const everywhere = findExamples(all, search.text, search.filter);
    // What has only some of the words is worth the way there where nothing is here.
    return isNone || everywhere.match === "all" ? everywhere.examples.length : 0;
  }, [all, instrument, isNone, isOnlyPartly, search]);
  return (
    <div className="search-note">
      <div role="status">
        {corrections.map((one) => (
          <p key={one.typed}>{texts.t("examples.corrected", { ...one })}</p>
        ))}
        {isPartly && <p>{texts.t("examples.partly")}</p>}
        <p className="quiet">{texts.count("examples.count", examples.length)}</p>
      </div>
      {elsewhere > 0 && (
        <Button
          size="small"
          onClick={() => session.store.set({ instrument: null, isInstrumentChosen: true })}
        >
          {texts.count("examples.elsewhere", elsewhere)}
        </Button>
      )}
    </div>
  );
}
