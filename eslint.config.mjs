import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const officeGlobals = ["Office", "Excel", "OfficeExtension"].map((name) => ({
  name,
  message: "Office.js is spoken only in src/excel.",
}));
// These calls empty the user's undo stack or take protection off (docs/excel-assumptions.md).
const bannedOfficeCalls = ["unprotect", "protect", "insertWorksheetsFromBase64", "requestUpdate"].map(
  (name) => ({
    selector: `CallExpression[callee.property.name='${name}']`,
    message: `${name}() empties the user's undo stack or changes protection: see docs/excel-assumptions.md.`,
  }),
);

export default tseslint.config(
  { ignores: ["dist", ".cache", "node_modules", "coverage", "test-results", "playwright-report"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        // `const { [side]: _, ...others } = …` takes one property away.
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_$", destructuredArrayIgnorePattern: "^_$" },
      ],
      "no-console": "error",
      eqeqeq: ["error", "always"],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["warn", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/**/*.test.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "off",
      "office-addins/no-navigational-load": "error",
      "no-restricted-syntax": ["error", ...bannedOfficeCalls],
    },
  },
  {
    files: ["src/cli/**", "tests/**", "scripts/**", "**/*.test.{ts,tsx}"],
    rules: { "no-console": "off", "max-lines-per-function": "off" },
  },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: { ...globals.node } } },
  prettier,
);
