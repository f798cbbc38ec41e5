import { useEffect, useMemo, useRef, useState } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { searchExamples } from "../../catalog/search/search";
import type { PartnerId } from "../../partners/partner";
import { ownExamples } from "../own/own-examples";
import { usePane, usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import { ExampleDetail } from "./example-detail";
import { ExampleList } from "./example-list";
import { NO_SEARCH, type ExampleSearch } from "./example-search";
import { SeveralExamples } from "./several-examples";
import { useStandings } from "./use-standings";
import "./examples.css";

const searchFor = (partner: PartnerId | null): ExampleSearch =>
  partner === null ? NO_SEARCH : { ...NO_SEARCH, filter: { partners: [partner] } };

/** What the tab shows: the list, one example, or those that were ticked. */
type View =
  { readonly kind: "list" } | { readonly kind: "one"; readonly id: string } | { readonly kind: "ticked" };

/** Example agreements: find them, read them whole, fill them in, insert them. */
export default function ExamplesTab() {
  const { session } = usePane();
  const { instrument, workbook } = usePaneState();
  // The region's own come first: who kept one looks for it.
  const all = useMemo((): readonly AnyExample[] => [...ownExamples(workbook), ...EXAMPLES], [workbook]);
  const [search, setSearch] = useState<ExampleSearch>(() => searchFor(session.store.get().wantedPartner));
  // Wanted once; whoever comes back later looks at everything.
  useEffect(() => session.store.set({ wantedPartner: null }), [session]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [view, setView] = useState<View>({ kind: "list" });
  // Where the focus goes when the list comes back: to the example that was read.
  const [left, setLeft] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const standings = useStandings(all);
  const found = useMemo(
    () => searchExamples(all, search.text, { ...search.filter, ...(instrument && { instrument }) }),
    [all, instrument, search],
  );
  useEffect(() => {
    if (view.kind !== "list" || left === null) return;
    place.current?.querySelector<HTMLElement>(`[data-example="${left}"]`)?.focus();
  }, [view, left]);
  const back = (): void => setView({ kind: "list" });
  const open = view.kind === "one" ? all.find(({ id }) => id === view.id) : undefined;
  if (open) {
    return <ExampleDetail example={open} standing={standings.get(open.id) ?? null} onBack={back} />;
  }
  if (view.kind === "ticked") {
    return (
      <SeveralExamples
        examples={all.filter(({ id }) => ticked.has(id))}
        onBack={back}
        onInserted={() => setTicked(new Set())}
      />
    );
  }
  const read = (id: string): void => {
    setLeft(id);
    setView({ kind: "one", id });
  };
  return (
    <div className="tab tab-examples" ref={place}>
      <ExampleList
        found={found}
        search={search}
        standings={standings}
        ticked={ticked}
        onSearch={setSearch}
        onTicked={setTicked}
        onOpen={read}
        onInsertTicked={() => setView({ kind: "ticked" })}
      />
    </div>
  );
}
