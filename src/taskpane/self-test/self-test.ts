import type { Environment } from "../../excel/environment";
import type { TextKey, Texts } from "../../i18n/texts";
import { countBySeverity } from "../state/findings";
import type { PaneState } from "../state/pane-state";

/** One line of the self-test, as a person reads it. */
export interface SelfTestLine {
  readonly label: string;
  readonly value: string;
}

export interface SelfTestGroup {
  readonly title: TextKey;
  readonly lines: readonly SelfTestLine[];
}

/**
 * What a helpdesk asks: where the pane runs, what may be done with the sheet, and numbers. Nothing that anybody wrote:
 * no cell, no heading, no sheet's or file's name.
 *
 * @param trouble what Excel said when something last failed; codes and places, no content
 */
export function selfTest(
  state: PaneState,
  environment: Environment,
  trouble: string | null,
  texts: Texts,
): readonly SelfTestGroup[] {
  return [
    { title: "selfTest.group.excel", lines: excelLines(environment, texts) },
    { title: "selfTest.group.workbook", lines: workbookLines(state, trouble, texts) },
    { title: "selfTest.group.sheet", lines: sheetLines(state, texts) },
    { title: "selfTest.group.table", lines: tableLines(state, texts) },
  ];
}

/** The self-test as text to send. */
export const selfTestText = (groups: readonly SelfTestGroup[], texts: Texts): string =>
  groups
    .map(({ title, lines }) =>
      [texts.t(title), ...lines.map(({ label, value }) => `  ${label}: ${value}`)].join("\n"),
    )
    .join("\n");

function excelLines(environment: Environment, { t }: Texts): SelfTestLine[] {
  const { platform, version, language, excelApi, sets } = environment;
  const known = (value: string | null): string => value ?? t("selfTest.unknown");
  return [
    { label: t("selfTest.platform"), value: known(platform) },
    { label: t("selfTest.version"), value: known(version) },
    { label: t("selfTest.language"), value: known(language) },
    { label: t("selfTest.excelApi"), value: known(excelApi) },
    ...sets.map(({ name, version: set, isThere }) => ({
      label: t("selfTest.set", { name: `${name} ${set}` }),
      value: t(isThere ? "selfTest.yes" : "selfTest.no"),
    })),
  ];
}

/** What the pane keeps in the workbook, by kind, and what failed last in it. */
function workbookLines(
  { workbook }: PaneState,
  trouble: string | null,
  { t, number }: Texts,
): SelfTestLine[] {
  const { accepted, mappings, namedFilters, ownExamples } = workbook;
  return [
    { label: t("selfTest.accepted"), value: number(accepted.length) },
    { label: t("selfTest.filters"), value: number(namedFilters.length) },
    { label: t("selfTest.own"), value: number(ownExamples.length) },
    { label: t("selfTest.mappings"), value: number(mappings.length) },
    { label: t("selfTest.trouble"), value: trouble ?? t("selfTest.none") },
  ];
}

function sheetLines({ sheetState }: PaneState, { t }: Texts): SelfTestLine[] {
  const answer = (is: boolean | undefined): string =>
    t(is === undefined ? "selfTest.unknown" : is ? "selfTest.yes" : "selfTest.no");
  return [
    { label: t("selfTest.protected"), value: answer(sheetState?.protected) },
    { label: t("selfTest.viewOnly"), value: answer(sheetState?.viewOnly) },
    { label: t("selfTest.filtered"), value: answer(sheetState?.filtered) },
  ];
}

function tableLines({ located }: PaneState, texts: Texts): SelfTestLine[] {
  const { t, number } = texts;
  if (located.kind !== "table") {
    const why = located.kind === "no-table" ? ` (${located.problem.code})` : "";
    return [{ label: t("selfTest.found"), value: `${t("selfTest.no")}${why}` }];
  }
  const { table, findings } = located;
  const { error, warning, hint } = countBySeverity(findings);
  return [
    { label: t("selfTest.found"), value: t("selfTest.yes") },
    { label: t("selfTest.columns"), value: number(Object.keys(table.roles).length) },
    { label: t("selfTest.partners"), value: number(table.partners.length) },
    { label: t("selfTest.agreements"), value: number(table.agreements.length) },
    { label: t("selfTest.errors"), value: number(error) },
    { label: t("selfTest.warnings"), value: number(warning) },
    { label: t("selfTest.hints"), value: number(hint) },
  ];
}
