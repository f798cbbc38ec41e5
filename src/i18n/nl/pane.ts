import { accept } from "./pane/accept";
import { check } from "./pane/check";
import { cleanUp } from "./pane/clean-up";
import { examples } from "./pane/examples";
import { exported } from "./pane/export";
import { filters } from "./pane/filters";
import { fixes } from "./pane/fixes";
import { newTable } from "./pane/new-table";
import { obstacles } from "./pane/obstacles";
import { overview } from "./pane/overview";
import { own } from "./pane/own";
import { report } from "./pane/report";
import { selfTest } from "./pane/self-test";
import { settings } from "./pane/settings";
import { shell } from "./pane/shell";
import { table } from "./pane/table";

/** The pane in Dutch, at B1 level, a file for each part. */
export const pane = {
  ...accept,
  ...check,
  ...cleanUp,
  ...examples,
  ...exported,
  ...filters,
  ...fixes,
  ...newTable,
  ...obstacles,
  ...overview,
  ...own,
  ...report,
  ...selfTest,
  ...settings,
  ...shell,
  ...table,
};
