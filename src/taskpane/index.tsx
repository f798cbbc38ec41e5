import { createRoot } from "react-dom/client";
import { displayLanguage } from "../excel/environment";
import { createGateway } from "../excel/office-gateway";
import { associateCommand, showPane } from "../excel/ribbon";
import { startOffice } from "../excel/start";
import { dutchTexts, loadTexts } from "../i18n/load-texts";
import type { Texts } from "../i18n/make-texts";
import { performFromRibbon, RIBBON_COMMANDS } from "./commands/ribbon-commands";
import { App } from "./shell/app";
import { ErrorBoundary } from "./shell/error-boundary";
import { StartScreen } from "./shell/start-screen";
import { watchFailures } from "./shell/watch-failures";
import { PaneSession } from "./state/pane-session";
import { rememberedGrouping, startLanguage } from "./state/preferences";
import "./styles/pane.css";

const asked = new URLSearchParams(location.search).get("taal");
const place = document.getElementById("pane");
document.title = dutchTexts().t("app.name");

if (place) void open(place);

async function open(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const starting = startOffice();
  const waiting = await speak(null);
  root.render(<StartScreen result={null} texts={waiting} />);
  const result = await starting;
  const texts = await speak(displayLanguage());
  const screen = result.ok ? (
    <App session={openSession()} texts={texts} />
  ) : (
    <StartScreen result={result} texts={texts} />
  );
  root.render(<ErrorBoundary texts={texts}>{screen}</ErrorBoundary>);
}

/** The texts of the pane for an Excel in this language, which is not known before Office is ready. */
async function speak(excel: string | null): Promise<Texts> {
  const texts = await loadTexts(startLanguage(asked, excel));
  document.documentElement.lang = texts.language;
  return texts;
}

/** A session that the ribbon's buttons and the shortcuts work on too, whether the pane shows or not (decision 0009). */
function openSession(): PaneSession {
  const session = new PaneSession(createGateway());
  for (const command of RIBBON_COMMANDS) {
    associateCommand(command.id, () => performFromRibbon(session, command, showPane));
  }
  session.store.set({ grouping: rememberedGrouping() });
  watchFailures(session);
  return session;
}
