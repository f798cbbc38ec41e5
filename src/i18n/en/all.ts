/** All that the pane says in English, as one piece to load. */
export { pane } from "./pane";
export { rules } from "./rules";
