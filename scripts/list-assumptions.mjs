/** `node scripts/list-assumptions.mjs`: writes docs/excel-assumptions.md from the marks in the code. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { assumptionsPage } from "./lib/assumptions.mjs";
import { root } from "./lib/run.mjs";

writeFileSync(path.join(root, "docs/excel-assumptions.md"), assumptionsPage());
