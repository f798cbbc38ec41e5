import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import {
  Suspense,
  useCallback,
  useEffect,
  useRef,
  type ComponentType,
  type LazyExoticComponent,
} from "react";
import { lazyPart } from "../shell/lazy-part";
import { flushSync } from "react-dom";
import { closeScreen } from "../commands/screens";
import { usePane, usePaneState } from "../state/context";
import type { ScreenId } from "../state/opened-screen";
import type { PaneState } from "../state/pane-state";
import { SCREENS, type Screen } from "./screens";
import { useKeptFocus } from "./use-kept-focus";
import "./screens.css";

// Made once, so that a screen is not loaded anew each time it is drawn.
const COMPONENTS = new Map<ScreenId, LazyExoticComponent<ComponentType>>(
  SCREENS.map(({ id, load }) => [id, lazyPart(load)]),
);

const TITLE_ID = "screen-title";
const screenTitle = (): HTMLElement | null => document.getElementById(TITLE_ID);

/** The button whose menu opens screens. */
export const MENU_BUTTON_ID = "more-button";

/** What gets the focus after a screen: what opened it, or the tab below where that is no longer to be found. */
function focusAfter({ tab, screen }: PaneState): void {
  const isFromMenu = screen?.from === undefined && screen?.about === undefined;
  const opener = document.getElementById(isFromMenu ? MENU_BUTTON_ID : (screen?.from ?? ""));
  (opener ?? document.getElementById(`tab-${tab}`))?.focus();
}

/** Escape goes back wherever in the pane the focus is, also in the header or a message; what closes something uses it up. */
function useBackOnEscape(goBack: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isInMenu = event.target instanceof Element && event.target.closest('[role="menu"]') !== null;
      if (event.key !== "Escape" || event.defaultPrevented || isInMenu) return;
      // Used, so not for Excel (shell/pane-keys.ts).
      event.preventDefault();
      goBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [goBack]);
}

/** The open screen under its title, with the way back; Escape goes back too. */
export function ScreenFrame({ screen }: { readonly screen: Screen }) {
  const { session, texts } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame, screenTitle);
  const Content = COMPONENTS.get(screen.id);
  const goBack = useCallback((): void => {
    const before = session.store.get();
    // Drawn at once, so that the tabs are there to get the focus.
    flushSync(() => void closeScreen.perform(session));
    focusAfter(before);
  }, [session]);
  useBackOnEscape(goBack);
  const isAboutPart = usePaneState().screen?.about !== undefined;
  useEffect(() => {
    // A screen that was asked for a part of it takes the focus there itself.
    if (!isAboutPart) title.current?.focus();
  }, [screen.id, isAboutPart]);
  return (
    <section ref={frame} className="screen" aria-labelledby={TITLE_ID}>
      <div className="screen-head">
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={texts.t("screen.back")}
          onClick={goBack}
        />
        <h2 id={TITLE_ID} className="tab-title" tabIndex={-1} ref={title}>
          {texts.t(screen.title)}
        </h2>
      </div>
      {/* A page of text alone is scrolled with the keys once it has the focus (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1) */}
      <div className="screen-body" role="group" aria-labelledby={TITLE_ID} tabIndex={0}>
        <Suspense fallback={<p className="pane-wait">{texts.t("app.starting")}</p>}>
          {Content && <Content />}
        </Suspense>
      </div>
    </section>
  );
}
