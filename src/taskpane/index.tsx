import { createRoot } from "react-dom/client";
import { createGateway } from "../excel/office-gateway";
import { associateCommand } from "../excel/ribbon";
import { startOffice } from "../excel/start";
import { createTexts, languageOf } from "../i18n/texts";
import { RIBBON_COMMANDS } from "./commands/ribbon-commands";
import { App } from "./shell/app";
import { ErrorBoundary } from "./shell/error-boundary";
import { StartFailure } from "./shell/start-failure";
import { PaneSession } from "./state/pane-session";
import "./styles/pane.css";
import "./styles/lists.css";

const texts = createTexts(
  languageOf(new URLSearchParams(location.search).get("taal") ?? document.documentElement.lang),
);
const place = document.getElementById("pane");
document.documentElement.lang = texts.language;
document.title = texts.t("app.name");

if (place) {
  const root = createRoot(place);
  void startOffice().then((result) => {
    const screen = result.ok ? (
      <App session={openSession()} texts={texts} />
    ) : (
      <StartFailure result={result} texts={texts} />
    );
    root.render(<ErrorBoundary texts={texts}>{screen}</ErrorBoundary>);
  });
}

/** A session that the ribbon's buttons work on too while the pane is open. */
function openSession(): PaneSession {
  const session = new PaneSession(createGateway());
  for (const command of RIBBON_COMMANDS) associateCommand(command.id, () => command.perform(session));
  return session;
}
