import { createRoot } from "react-dom/client";
import { connectPane } from "../host/browser/connect-pane";
import { createHost } from "../host/create-host";
import { openWorkbook } from "../package/open";
import { FileDesk } from "./files/file-desk";
import { Page } from "./page";
import { Session } from "./session";
import { exposeForTests } from "./test-hook";
import { nl } from "./texts";
import { en } from "./texts-en";
import "./styles/colors.css";
import "./styles/page.css";
import "./styles/ribbon.css";
import "./styles/grid.css";
import "./styles/panels.css";
import "./styles/high-contrast.css";

/** `?taal=en` shows the page in English; else it is Dutch. */
const language = new URLSearchParams(location.search).get("taal") === "en" ? "en" : "nl";
const session = new Session({ open: openWorkbook, createHost });
const desk = new FileDesk(session);
const place = document.getElementById("workbench");

document.documentElement.lang = language;
exposeForTests(session);
if (place) {
  const texts = language === "en" ? en : nl;
  createRoot(place).render(<Page {...{ session, desk, texts, language }} connect={connectPane} />);
  void desk.start(location.search);
}
