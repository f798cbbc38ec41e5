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
 * What a help desk asks: where the pane runs, what may be done with the sheet, and numbers. Nothing that anybody wrote:
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
    { title: "selfTest.group.sheet", lines: sheetLines(state, trouble, texts) },
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

function sheetLines(
  { sheetState, workbook }: PaneState,
  trouble: string | null,
  texts: Texts,
): SelfTestLine[] {
  const { t } = texts;
  const answer = (is: boolean | undefined): string =>
    t(is === undefined ? "selfTest.unknown" : is ? "selfTest.yes" : "selfTest.no");
  const { accepted, mappings, namedFilters, ownExamples } = workbook;
  const kept = accepted.length + mappings.length + namedFilters.length + ownExamples.length;
  return [
    { label: t("selfTest.protected"), value: answer(sheetState?.protected) },
    { label: t("selfTest.viewOnly"), value: answer(sheetState?.viewOnly) },
    { label: t("selfTest.filtered"), value: answer(sheetState?.filtered) },
    { label: t("selfTest.kept"), value: texts.number(kept) },
    { label: t("selfTest.trouble"), value: trouble ?? t("selfTest.none") },
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
