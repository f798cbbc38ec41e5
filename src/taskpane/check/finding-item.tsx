import { Button } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Finding } from "../../rules/finding";
import { cellAddress } from "../../table/address";
import { goToCell } from "../commands/findings";
import { usePane } from "../state/context";
import { SeverityMark } from "./severity-mark";

interface FindingItemProps {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One finding: what is wrong, a jump to its cell, and on demand why and what to do. */
export function FindingItem({ finding, open, onToggle }: FindingItemProps) {
  const { session, texts } = usePane();
  const rule = texts.rule(finding.rule);
  const cell = cellAddress(finding.row, finding.column);
  const title = rule?.title ?? finding.rule;
  const detailsId = `details-${cell}-${finding.rule.replace("/", "-")}`;
  return (
    <li className="finding">
      <div className="finding-head">
        <SeverityMark severity={finding.severity} />
        <Button
          size="small"
          appearance="outline"
          className="finding-cell"
          aria-label={`${texts.t("check.goTo", { cell })}: ${title}`}
          onClick={() => void goToCell.perform(session, finding)}
        >
          {cell}
        </Button>
      </div>
      <p className="finding-title">{title}</p>
      <p className="finding-what">{texts.fill(rule?.what[finding.message] ?? "", finding.params)}</p>
      {rule && (
        <>
          <button
            type="button"
            className="finding-more"
            aria-expanded={open}
            aria-controls={detailsId}
            onClick={onToggle}
          >
            {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}{" "}
            {texts.t("check.more")}
          </button>
          <dl id={detailsId} hidden={!open} className="finding-details">
            <dt>{texts.t("check.why")}</dt>
            <dd>{rule.why}</dd>
            <dt>{texts.t("check.todo")}</dt>
            <dd>{rule.todo}</dd>
          </dl>
        </>
      )}
    </li>
  );
}
