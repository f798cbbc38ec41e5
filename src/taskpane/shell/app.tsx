import { FluentProvider, Spinner, Tab, TabList } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, type KeyboardEvent } from "react";
import type { Texts } from "../../i18n/texts";
import { CheckTab } from "../check/check-tab";
import { stepFinding } from "../commands/findings";
import { PaneContext, usePane, usePaneState } from "../state/context";
import type { PaneSession } from "../state/pane-session";
import { TABS, type TabId } from "../state/pane-state";
import { Header } from "./header";
import { NoTable } from "./no-table";
import { NoticeBar } from "./notice-bar";
import { themeFor } from "./theme";
import { useDark } from "./use-dark";

const FiltersTab = lazy(() => import("../filters/filters-tab"));
const ExamplesTab = lazy(() => import("../examples/examples-tab"));
const OverviewTab = lazy(() => import("../overview/overview-tab"));

/** The whole pane: header, message, tabs. */
export function App({ session, texts }: { readonly session: PaneSession; readonly texts: Texts }) {
  const isDark = useDark();
  useEffect(() => {
    void session.start();
    return () => void session.stop();
  }, [session]);
  return (
    <FluentProvider theme={themeFor(isDark)} className="pane-root">
      <PaneContext.Provider value={{ session, texts }}>
        <Shell />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

function Shell() {
  const { session, texts } = usePane();
  const { tab, located } = usePaneState();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "F8" || !stepFinding.enabled(session.store.get())) return;
    event.preventDefault();
    void stepFinding.perform(session, event.shiftKey ? -1 : 1);
  };
  return (
    // F8 works wherever the focus is in the pane; the elements inside are the ones that take it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="pane" onKeyDown={onKeyDown}>
      <Header />
      <main className="pane-main">
        <TabList
          className="pane-tabs"
          selectedValue={tab}
          onTabSelect={(_, data) => session.store.set({ tab: data.value as TabId })}
          size="small"
          aria-label={texts.t("tab.label")}
        >
          {TABS.map((id) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="tab-panel">
              {texts.t(`tab.${id}`)}
            </Tab>
          ))}
        </TabList>
        <NoticeBar />
        <div
          className="pane-body"
          id="tab-panel"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          tabIndex={-1}
        >
          {located.kind === "no-table" && tab !== "examples" ? (
            <NoTable problem={located.problem} others={located.others} />
          ) : (
            <Suspense fallback={<Spinner label={texts.t("app.starting")} />}>
              {tab === "check" && <CheckTab />}
              {tab === "filters" && <FiltersTab />}
              {tab === "examples" && <ExamplesTab />}
              {tab === "overview" && <OverviewTab />}
            </Suspense>
          )}
        </div>
      </main>
    </div>
  );
}
