import { WithDutch } from "../shell/with-dutch";
import { usePane } from "../state/context";
import type { FindingGroup } from "./group-findings";
import { shortText } from "./short-text";

const SHORT = 140;

/** What a group of findings is about: a row with its agreement, a check, or a column. */
export function GroupHead({ group }: { readonly group: FindingGroup }) {
  const { texts } = usePane();
  if (group.by === "row") {
    return (
      <>
        <h3 className="row-title" id={group.key}>
          <span className="row-number">{texts.t("check.row", { row: String(group.row + 1) })}</span>
          <span className="row-instrument" {...(group.kind === "header" ? {} : { lang: "nl" })}>
            {group.kind === "header" ? texts.t("check.header") : group.instrumentLabel}
          </span>
        </h3>
        {group.kind === "agreement" && (
          <p className="row-text" {...(group.text === "" ? {} : { lang: "nl" })}>
            {shortText(group.text, SHORT) || texts.t("check.noText")}
          </p>
        )}
      </>
    );
  }
  const name =
    group.by === "rule"
      ? (texts.rule(group.rule)?.title ?? group.rule)
      : texts.t("check.column", { letters: group.letters, heading: group.heading });
  return (
    <h3 className={group.piece > 0 ? "visually-hidden" : "row-title row-title-long"} id={group.key}>
      <span className="row-number">
        <WithDutch text={name} words={group.by === "column" ? [group.heading] : []} />
      </span>
      <span className="row-instrument">{texts.count("count.findings", group.count)}</span>
    </h3>
  );
}
