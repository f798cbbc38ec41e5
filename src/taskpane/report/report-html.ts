import type { Texts } from "../../i18n/make-texts";
import { SEVERITIES } from "../state/findings";
import { reportColumns, reportRows, summaryHeadings, type Report } from "./report";

/** Readable on paper and on a screen of any width; no scripts, nothing from elsewhere. */
const STYLE = `
  @page { size: A4 landscape; margin: 12mm }
  :root { color-scheme: light dark }
  body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem }
  table { border-collapse: collapse; margin: 1rem 0 }
  caption { text-align: left; font-weight: 600; padding: .4rem 0 }
  th, td { border: 1px solid #7a8799; padding: .35rem .5rem; text-align: left; vertical-align: top }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  .number { text-align: right }
  .scroll { overflow-x: auto }
`;

/** The report as one page that stands by itself. */
export function reportHtml(report: Report, texts: Texts): string {
  const { title, about, summary, lines } = report;
  const numbers = summary.map(
    ({ name, counts }) =>
      `<tr><th scope="row">${escape(name)}</th>${SEVERITIES.map((severity) => `<td class="number">${texts.number(counts[severity])}</td>`).join("")}</tr>`,
  );
  const findings = reportRows(report, texts).map(
    (cells) => `<tr>${cells.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`,
  );
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(about)}</p>
${tableHtml(texts.t("report.summary"), summaryHeadings(texts), numbers)}
${lines.length === 0 ? `<p>${escape(texts.t("check.none"))}</p>` : tableHtml(texts.t("report.lines"), reportColumns(report, texts), findings)}
</main>
</body>
</html>
`;
}

function tableHtml(caption: string, headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${escape(heading)}</th>`).join("");
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escape(caption)}"><table><caption>${escape(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
