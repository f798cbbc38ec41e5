import { useEffect, useMemo, useRef, useState } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { findExamples } from "../../catalog/search/search";
import type { PartnerId } from "../../partners/partner";
import { ownExamples } from "../own/own-examples";
import { usePane, usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import type { Inputs } from "./blank-fields";
import { ExampleDetail } from "./example-detail";
import { ExampleList } from "./example-list";
import { NO_SEARCH, type ExampleSearch } from "./example-search";
import { tickedInOrder } from "./list-order";
import { SeveralExamples } from "./several-examples";
import { useStandings } from "./use-standings";
import "./examples.css";

const searchFor = (partner: PartnerId | null): ExampleSearch =>
  partner === null ? NO_SEARCH : { ...NO_SEARCH, filter: { partners: [partner] } };

/** What the tab shows: the list, one example, or those that were ticked. */
type View =
  { readonly kind: "list" } | { readonly kind: "one"; readonly id: string } | { readonly kind: "ticked" };

/** The first example of the list, with the suggestions above it left out. */
const FIRST_EXAMPLE = ".card-button[data-opens]";

/** Example agreements: find them, read them whole, fill them in, insert them. */
export default function ExamplesTab() {
  const { session } = usePane();
  const { instrument, workbook, examplesAsked, examplesTakeFocus } = usePaneState();
  // The region's own come first: who kept one looks for it.
  const all = useMemo((): readonly AnyExample[] => [...ownExamples(workbook), ...EXAMPLES], [workbook]);
  const [search, setSearch] = useState<ExampleSearch>(() => searchFor(session.store.get().wantedPartner));
  // Wanted once; whoever comes back later looks at everything.
  useEffect(() => session.store.set({ wantedPartner: null }), [session, examplesAsked]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [view, setView] = useState<View>({ kind: "list" });
  // Kept while the tab is open: who looks at another example and comes back has typed nothing for nothing.
  const [typed, setTyped] = useState<Readonly<Record<string, Inputs>>>({});
  const type = (id: string, inputs: Inputs): void => setTyped((before) => ({ ...before, [id]: inputs }));
  const [suggestionsOpen, setSuggestionsOpen] = useState(false);
  // Where the focus goes when the list comes back: to the button by which it was left.
  const [left, setLeft] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const standings = useStandings(all);
  const found = useMemo(
    () => findExamples(all, search.text, { ...search.filter, ...(instrument && { instrument }) }),
    [all, instrument, search],
  );
  useEffect(() => {
    if (view.kind !== "list" || left === null) return;
    place.current?.querySelector<HTMLElement>(`[data-opens="${left}"]`)?.focus();
  }, [view, left]);
  useEffect(() => {
    if (!examplesTakeFocus || view.kind !== "list") return;
    session.store.set({ examplesTakeFocus: false });
    place.current?.querySelector<HTMLElement>(FIRST_EXAMPLE)?.focus();
  }, [session, view, examplesTakeFocus]);
  const back = (): void => setView({ kind: "list" });
  const [answered, setAnswered] = useState(examplesAsked);
  // The list was asked for elsewhere, in the ribbon say, while an example or a search stood here.
  if (answered !== examplesAsked) {
    setAnswered(examplesAsked);
    setSearch(searchFor(session.store.get().wantedPartner));
    back();
  }
  const open = view.kind === "one" ? all.find(({ id }) => id === view.id) : undefined;
  if (open) {
    return (
      <ExampleDetail
        example={open}
        standing={standings.get(open.id) ?? null}
        typed={typed[open.id]}
        onTyped={(inputs) => type(open.id, inputs)}
        onBack={back}
      />
    );
  }
  if (view.kind === "ticked") {
    return (
      <SeveralExamples
        examples={tickedInOrder(all, found.examples, search.text.trim() !== "", ticked)}
        typed={typed}
        onTyped={type}
        onBack={back}
        onInserted={() => setTicked(new Set())}
      />
    );
  }
  const go = (to: View, by: string): void => {
    setLeft(by);
    setView(to);
  };
  return (
    <div className="tab tab-examples" ref={place}>
      <ExampleList
        all={all}
        found={found}
        search={search}
        standings={standings}
        ticked={ticked}
        onSearch={setSearch}
        onTicked={setTicked}
        suggestionsOpen={suggestionsOpen}
        onSuggestionsOpen={setSuggestionsOpen}
        onOpen={(id, by) => go({ kind: "one", id }, by)}
        onInsertTicked={() => go({ kind: "ticked" }, "ticked")}
      />
    </div>
  );
}
