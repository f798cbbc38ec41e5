import type { Severity } from "../finding";
import type { Rule } from "../rule";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "fout",
  warning: "waarschuwing",
  hint: "hint",
};

/** What a rule gives beside its message, in the words of the documentation. */
export function helpOf(rule: Rule): string {
  const kinds = [...(rule.fixable ? ["herstel"] : []), ...(rule.suggestions ? ["voorstel"] : [])];
  return kinds.join(" en ") || "–";
}

/** docs/regels.md: the list of rules, made from the rules themselves. */
export function rulesPage(rules: readonly Rule[], titleOf: (id: string) => string): string {
  const rows = rules.map(
    (rule) =>
      `| [${titleOf(rule.id)}](../src/rules/${rule.id}/README.md) | \`${rule.id}\` | ${rule.columns} | ${SEVERITY_WORDS[rule.severity]} | ${helpOf(rule)} |`,
  );
  return `# De regels

Deze lijst is gemaakt uit de regels zelf (\`UPDATE_DOCS=1 npx jest src/rules/consistency\`). Elke regel heeft een eigen
bladzijde met voorbeelden van wat wel en wat niet als probleem geldt.

- **fout**: de rij is zo geen bruikbare afspraak. **waarschuwing**: waarschijnlijk klopt er iets niet. **hint**: het kan beter.
- **herstel**: verandert de betekenis niet en kan in één keer op alle rijen. **voorstel**: u kiest zelf, per rij.
- Wie de werkmap mag wijzigen, kan elke regel voor die werkmap op fout, waarschuwing, hint of uit zetten. De code van een regel verandert nooit.
- Een streepje, \`nee\` of \`n.v.t.\` bij een ketenpartner betekent: bewust niet. Dan zwijgen de regels die een teken missen.

| Regel | Code | Kolom | Ernst | Hulp |
|---|---|---|---|---|
${rows.join("\n")}
`;
}
