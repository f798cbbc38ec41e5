import { Tab, TabList } from "@fluentui/react-components";
import { Suspense, useEffect, useRef } from "react";
import { lazyPart } from "./lazy-part";
import { CheckTab } from "../check/check-tab";
import { nextFinding, previousFinding } from "../commands/findings";
import { ScreenFrame } from "../screens/screen-frame";
import { SCREENS } from "../screens/screens";
import { usePane, usePaneState } from "../state/context";
import { TABS, type TabId } from "../state/pane-state";
import { CheckAnnouncer } from "./check-announcer";
import { Header } from "./header";
import { NoticeBar } from "./notice-bar";
import { useFocusHome } from "./use-focus-home";
import { VisitAnnouncer } from "./visit-announcer";
import { Waiting } from "./waiting";

const NoTable = lazyPart(() => import("./no-table"));
const FiltersTab = lazyPart(() => import("../filters/filters-tab"));
const ExamplesTab = lazyPart(() => import("../examples/examples-tab"));
const OverviewTab = lazyPart(() => import("../overview/overview-tab"));

/** Header, message and tabs. */
export function Shell({ isDark }: { readonly isDark: boolean }) {
  const { session, texts } = usePane();
  const { tab, notice, screen: asked } = usePaneState();
  const screen = SCREENS.find(({ id }) => id === asked?.id);
  useEffect(() => {
    // On the page, not on an element: the button that had the focus goes when the list scrolls past it.
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = event.shiftKey ? previousFinding : nextFinding;
      if (event.key !== "F8" || !command.enabled(session.store.get())) return;
      event.preventDefault();
      void command.perform(session);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [session]);
  const pane = useRef<HTMLDivElement>(null);
  useFocusHome(pane);
  const before = useRef(asked);
  useEffect(() => {
    const isClosed = before.current !== null && asked === null;
    before.current = asked;
    // A screen that went for another reason than *Terug* (a filter was put on from it) took the focus with it.
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isClosed && isLost) document.getElementById(`tab-${session.store.get().tab}`)?.focus();
  }, [session, asked]);
  const open = (id: TabId): void => {
    // What was said about the last tab is done with; a warning or a way back stays.
    const isDone = notice?.intent === "success" && notice.recoveryId === undefined;
    session.store.set({ tab: id, ...(isDone ? { notice: null } : {}) });
  };
  return (
    <div ref={pane} className="pane" data-look={isDark ? "dark" : "light"}>
      <Header />
      <main className="pane-main">
        {!screen && (
          <TabList
            className="pane-tabs"
            selectedValue={tab}
            onTabSelect={(_, data) => open(data.value as TabId)}
            size="small"
            aria-label={texts.t("tab.label")}
          >
            {TABS.map((id) => (
              <Tab key={id} value={id} id={`tab-${id}`} aria-controls="tab-panel">
                {texts.t(`tab.${id}`)}
              </Tab>
            ))}
          </TabList>
        )}
        <NoticeBar />
        <CheckAnnouncer />
        <VisitAnnouncer />
        {screen ? (
          <ScreenFrame screen={screen} />
        ) : (
          <div
            className="pane-body"
            id="tab-panel"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            tabIndex={-1}
          >
            <TabBody tab={tab} />
          </div>
        )}
      </main>
    </div>
  );
}

/** The chosen tab; the examples can be read without a table, the others explain why there is none. */
function TabBody({ tab }: { readonly tab: TabId }) {
  const { texts } = usePane();
  const { located } = usePaneState();
  if (tab !== "examples" && located.kind === "none") return <Waiting />;
  const isWithout = tab !== "examples" && located.kind === "no-table";
  return (
    <Suspense fallback={<p className="pane-wait">{texts.t("app.starting")}</p>}>
      {isWithout && <NoTable problem={located.problem} others={located.others} />}
      {!isWithout && tab === "check" && <CheckTab />}
      {!isWithout && tab === "filters" && <FiltersTab />}
      {!isWithout && tab === "overview" && <OverviewTab />}
      {tab === "examples" && <ExamplesTab />}
    </Suspense>
  );
}
