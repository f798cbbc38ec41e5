import { createRoot } from "react-dom/client";
import { createGateway } from "../excel/office-gateway";
import { associateCommand, showPane } from "../excel/ribbon";
import { startOffice } from "../excel/start";
import { dutchTexts, loadTexts } from "../i18n/load-texts";
import { languageOf } from "../i18n/make-texts";
import { performFromRibbon, RIBBON_COMMANDS } from "./commands/ribbon-commands";
import { App } from "./shell/app";
import { ErrorBoundary } from "./shell/error-boundary";
import { StartScreen } from "./shell/start-screen";
import { watchFailures } from "./shell/watch-failures";
import { PaneSession } from "./state/pane-session";
import { chosenLanguage, rememberedGrouping } from "./state/preferences";
import "./styles/pane.css";

const asked = new URLSearchParams(location.search).get("taal");
const language =
  asked === null ? (chosenLanguage() ?? languageOf(document.documentElement.lang)) : languageOf(asked);
const place = document.getElementById("pane");
document.title = dutchTexts().t("app.name");

if (place) void open(place);

async function open(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const starting = startOffice();
  const texts = await loadTexts(language);
  document.documentElement.lang = texts.language;
  root.render(<StartScreen result={null} texts={texts} />);
  const result = await starting;
  const screen = result.ok ? (
    <App session={openSession()} texts={texts} />
  ) : (
    <StartScreen result={result} texts={texts} />
  );
  root.render(<ErrorBoundary texts={texts}>{screen}</ErrorBoundary>);
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
