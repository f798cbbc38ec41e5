/**
 * `npm run new-rule -- <topic>/<name>`: makes the folder of a new rule with its source, test and README, names it in the
 * registry, and gives it texts in both languages. What is still to be written says so, and fails the tests until it is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = process.env["PROJECT_ROOT"] ?? fileURLToPath(new URL("..", import.meta.url));
const [id = ""] = process.argv.slice(2);

/** Where the texts of a topic's rules stand, and the constant that holds them. */
const TEXT_FILES = {
  table: "table",
  cell: "table",
  "legal-basis": "legal",
  "legal-text": "legal",
  partners: "partners",
  explanation: "partners",
};

/** The column that a topic is about, and a row of a test in which that cell is empty. */
const COLUMNS = {
  "legal-basis": ["B", "legalBasis"],
  "legal-text": ["C", "legalText"],
  agreement: ["D", "agreement"],
  type: ["E", "type"],
  keyword: ["F", "keyword"],
  source: ["G", "source"],
  level: ["H", "level"],
  partners: ["I–O", "marks"],
  explanation: ["P", "explanation"],
};

/** Stands where something is to be written; src/rules/consistency.test.ts looks for it. */
const UNWRITTEN = "NOG TE SCHRIJVEN";

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!/^[a-z][a-z-]*\/[a-z][a-z-]*$/.test(id)) {
  fail(
    "Name the rule as topic/name in lower case, such as keyword/too-long: npm run new-rule -- keyword/too-long",
  );
}
const folder = path.join(root, "src/rules", id);
if (existsSync(folder)) fail(`There is a rule ${id} already.`);

const [topic] = id.split("/");
const [columns, field] = COLUMNS[topic] ?? ["B–P", "agreement"];
const cell = COLUMNS[topic] === undefined ? "D" : columns.slice(0, 1);
const name = id.replace(/[/-]([a-z])/g, (_all, letter) => letter.toUpperCase());
const files = {
  "rule.ts": `import type { Rule } from "../../rule";

export const ${name}: Rule = {
  id: "${id}",
  severity: "warning",
  columns: "${columns}",
  row(agreement, { report }) {
    // ${UNWRITTEN}: what is wrong with this row, and where.
    void agreement;
    void report;
  },
};
`,
  "rule.test.ts": `import { testRule } from "../../testing/rule-tester";
import { ${name} } from "./rule";

testRule(${name}, {
  valid: [{ name: "an ordinary row", rows: [{}] }],
  // ${UNWRITTEN}: rows with the problem.
  invalid: [{ name: "a row with the problem", rows: [{ ${field}: "" }], findings: [{ at: "${cell}2" }] }],
});
`,
  "README.md": `# ${UNWRITTEN}: ${id}

\`${id}\` · waarschuwing · kolom ${columns} · hulp: –

${UNWRITTEN}: waarom het ertoe doet.

Wat u doet: ${UNWRITTEN}.

## Gezien als probleem

- ${UNWRITTEN}

## Niet gezien als probleem

- ${UNWRITTEN}
`,
};
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);

edit("src/rules/registry.ts", (text) =>
  text
    .replace(/import type \{ Rule \}/, `import { ${name} } from "./${id}/rule";\n$&`)
    .replace(/\n\];\n/, `\n  ${name},\n];\n`),
);
const texts = `  "${id}": {
    title: "${UNWRITTEN}: ${id}",
    what: { default: "${UNWRITTEN}" },
    why: "${UNWRITTEN}",
    todo: "${UNWRITTEN}",
  },
};
`;
for (const language of ["nl", "en"]) {
  edit(`src/i18n/${language}/rules/${TEXT_FILES[topic] ?? "agreement"}.ts`, (text) =>
    text.replace(/\};\n$/, texts),
  );
}
process.stdout.write(
  `Made src/rules/${id}, named it in the registry and in the texts (nl, en). Replace every "${UNWRITTEN}" in the rule, its cases, its README and its texts; npx jest src/rules fails until then.\n`,
);

function edit(file, change) {
  const place = path.join(root, file);
  const before = readFileSync(place, "utf8");
  const after = change(before);
  if (after === before) fail(`${file} has another form than expected; name the rule there by hand.`);
  writeFileSync(place, after);
}
