/**
 * The walls of the house. Each room may import only the rooms listed for it (docs/architecture.md).
 * Rooms of the engine are pure: no Office, no React, no DOM, no Node.
 */
const rooms = {
  i18n: [],
  law: [],
  partners: [],
  keywords: [],
  table: ["partners"],
  rules: ["table", "law", "partners", "keywords"],
  facets: ["table", "law", "partners", "keywords", "rules"],
  catalog: ["table", "law", "partners", "keywords", "rules"],
  coverage: ["table", "partners", "rules"],
  excel: ["table", "law", "partners", "keywords", "rules", "facets", "catalog", "coverage"],
  // The only room of the product that opens workbooks by itself, without Excel.
  files: ["table", "workbench/package"],
  taskpane: [
    "files",
    "table",
    "law",
    "partners",
    "keywords",
    "rules",
    "facets",
    "catalog",
    "coverage",
    "excel",
    "i18n",
  ],
  cli: [
    "table",
    "law",
    "partners",
    "keywords",
    "rules",
    "facets",
    "catalog",
    "coverage",
    "i18n",
    "files",
    "workbench/package",
  ],
  workbench: [],
};
const pure = ["i18n", "law", "partners", "keywords", "table", "rules", "facets", "catalog", "coverage"];
// A room's tests may use what the room may not, so the walls look at sources only.
const source = (room) => ({ path: `^src/${room}/`, pathNot: "\\.test\\.tsx?$" });

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-knows-only-its-neighbours`,
      severity: "error",
      from: source(room),
      to: { path: "^src/", pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
    })),
    {
      name: "pure-rooms-have-no-platform",
      severity: "error",
      from: { path: `^src/(${pure.join("|")})/`, pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-have-no-interface-library",
      severity: "error",
      from: { path: `^src/(${pure.join("|")})/`, pathNot: "\\.test\\.tsx?$" },
      to: { path: "node_modules/(react|@fluentui|@microsoft)" },
    },
    {
      name: "workbench-package-and-host-have-no-dom-library",
      severity: "error",
      from: { path: "^src/workbench/(package|host)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: ["node_modules/(react|@fluentui)", "^src/workbench/page/"] },
    },
    {
      name: "package-does-not-know-the-host",
      severity: "error",
      from: { path: "^src/workbench/package/" },
      to: { path: "^src/workbench/(host|page)/" },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-dev-packages-in-the-product",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$|/testing/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
