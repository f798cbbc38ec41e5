import type { Texts } from "../../../../src/i18n/make-texts";
import type { Workbench } from "../workbench";
import type { Part } from "./parts";

/** A state of the pane in which there is something of its own to see. */
export interface ScreenView {
  readonly name: string;
  /** The components that show, by file under src/taskpane; the walk looks for each. */
  readonly parts: readonly Part[];
  /** What it is an instance of, where the pane has a list of those: a tab, a screen, a reason not to start or to have no table. */
  readonly is?: string;
  /** Brings the pane there from a page that has nothing open yet, by the words of the language that it is in. */
  open(bench: Workbench, texts: Texts): Promise<void>;
}
