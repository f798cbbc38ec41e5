import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Finding } from "../../rules/finding";
import { cellAddress } from "../../table/address";
import { goToCell } from "../commands/findings";
import { FixActions } from "../fixes/fix-actions";
import { usePane } from "../state/context";
import { CellText } from "./cell-text";
import { SeverityMark } from "./severity-mark";

interface FindingItemProps {
  readonly finding: Finding;
  /** How many findings of its rule can be mended at once. */
  readonly alike: number;
  readonly isOpen: boolean;
  /** The last jump went here. */
  readonly isVisited: boolean;
  readonly onToggle: () => void;
}

/** One finding: what is wrong, a jump to its cell, and on demand why and what to do. */
export function FindingItem({ finding, alike, isOpen, isVisited, onToggle }: FindingItemProps) {
  const { session, texts } = usePane();
  const rule = texts.rule(finding.rule);
  const cell = cellAddress(finding.row, finding.column);
  const title = rule?.title ?? finding.rule;
  const detailsId = useId();
  const what = texts.fill(rule?.what[finding.message] ?? "", finding.params);
  const name = `${texts.t(`severity.${finding.severity}`)}. ${texts.t("check.goTo", { cell })}: ${title}`;
  const isPart = finding.from !== undefined && finding.to !== undefined;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={`finding${isVisited ? " finding-visited" : ""}`}>
      <div className="finding-head">
        <button
          type="button"
          className="card-button"
          aria-label={name}
          aria-current={isVisited ? "true" : undefined}
          onClick={() => void goToCell.perform(session, finding)}
        >
          <SeverityMark severity={finding.severity} /> {title}
        </button>
        <span className="finding-cell" aria-hidden>
          {cell}
        </span>
      </div>
      <p className="finding-what">{what}</p>
      {isPart && <CellText finding={finding} />}
      <FixActions finding={finding} alike={alike} />
      {rule && (
        <>
          <button
            type="button"
            className="text-button finding-more"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={onToggle}
          >
            <Chevron aria-hidden /> {texts.t("check.more")}
          </button>
          <dl id={detailsId} hidden={!isOpen} className="finding-details">
            {!isPart && finding.scope === "cell" && <CellText finding={finding} labelled />}
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
