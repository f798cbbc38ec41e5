import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { Suspense, useId, useRef } from "react";
import { lazyPart } from "../shell/lazy-part";
import type { Finding } from "../../rules/finding";
import { cellAddress } from "../../table/address";
import { headingParams } from "../../table/heading-text";
import { goToCell } from "../commands/findings";
import { openScreen } from "../commands/screens";
import { FixActions } from "../fixes/fix-actions";
import { draftKey } from "../accept/reason-draft";
import { WithDutch } from "../shell/with-dutch";
import { usePane, usePaneState } from "../state/context";
import { rememberedName } from "../state/preferences";
import { useDraft } from "../state/use-draft";
import { CellText } from "./cell-text";
import { SeverityMark } from "./severity-mark";

const AcceptForm = lazyPart(() => import("../accept/accept-form"));
const CellKeywords = lazyPart(() => import("../keywords/cell-keywords"));

interface FindingItemProps {
  /** By which the list finds it. */
  readonly itemKey: string;
  readonly finding: Finding;
  /** All that the list shows. */
  readonly shown: readonly Finding[];
  /** How many findings of its rule can be mended at once. */
  readonly alike: number;
  readonly isOpen: boolean;
  /** The last jump went here. */
  readonly isVisited: boolean;
  readonly onToggle: () => void;
}

/** One finding: what is wrong, a jump to its cell, and on demand why and what to do. */
export function FindingItem(props: FindingItemProps) {
  const { itemKey, finding, shown, alike, isOpen, isVisited, onToggle } = props;
  const { session, texts } = usePane();
  const rule = texts.rule(finding.rule);
  const cell = cellAddress(finding.row, finding.column);
  const title = rule?.title ?? finding.rule;
  const detailsId = useId();
  const what = texts.fill(rule?.what[finding.message] ?? "", headingParams(finding.params));
  const isPart = finding.from !== undefined && finding.to !== undefined;
  const about = isPart
    ? `‘${String(session.cell(finding.row, finding.column)).slice(finding.from, finding.to)}’`
    : null;
  // A reader meets buttons out of their place: what tells a finding from the others of its cell is in their names.
  const more = finding.scope === "table" ? what : about;
  const toldBy = (text: string): string => (more === null ? text : `${text}: ${more}`);
  const place = toldBy(`${title} ${cell}`);
  // It begins with the words on the button, for who says them to press it (WCAG 2.2, 2.5.3).
  const severity = texts.t(`severity.${finding.severity}`);
  const name = toldBy(`${severity} ${title}. ${texts.t("check.goTo", { cell })}`);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={`finding${isVisited ? " finding-visited" : ""}`} data-finding={itemKey}>
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
      <p className="finding-what">
        <WithDutch text={what} words={Object.values(finding.params)} />
      </p>
      {isPart && <CellText finding={finding} />}
      {finding.role === "keyword" && <KeywordsOf row={finding.row} />}
      <FixActions finding={finding} shown={shown} place={place} alike={alike} />
      {rule && (
        <>
          <div className="finding-links">
            <button
              type="button"
              className="text-button finding-more"
              aria-expanded={isOpen}
              aria-controls={detailsId}
              aria-label={`${texts.t("check.more")}: ${place}`}
              onClick={onToggle}
            >
              <Chevron aria-hidden /> {texts.t("check.more")}
            </button>
            <AcceptLink finding={finding} place={place} />
          </div>
          <dl id={detailsId} hidden={!isOpen} className="finding-details">
            {!isPart && finding.scope === "cell" && <CellText finding={finding} labelled />}
            <dt>{texts.t("check.why")}</dt>
            <dd>{rule.why}</dd>
            <dt>{texts.t("check.todo")}</dt>
            <dd>{rule.todo}</dd>
            <dd>
              <button
                type="button"
                className="text-button"
                aria-label={`${texts.t("check.help")}: ${place}`}
                onClick={() => void openScreen.perform(session, { id: "help", about: finding.rule })}
              >
                {texts.t("check.help")}
              </button>
            </dd>
          </dl>
        </>
      )}
    </li>
  );
}

/** The keywords of the row, each to show the rows that have it. */
function KeywordsOf({ row }: { readonly row: number }) {
  const { located } = usePaneState();
  if (located.kind !== "table") return null;
  return (
    <Suspense fallback={null}>
      <CellKeywords table={located.table} row={row} />
    </Suspense>
  );
}

/** The way to accept a finding; its form opens below, with what was typed in it before. */
function AcceptLink({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const { session, texts } = usePane();
  const { reasons, table } = session;
  const key = table ? draftKey(table, finding) : "";
  const draft = useDraft(reasons, key);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    reasons.drop(key);
    opener.current?.focus();
  };
  const toggle = (): void => {
    const { reason, who } = draft ?? { reason: "", who: rememberedName() };
    reasons.keep(key, { reason, who, isOpen: !draft?.isOpen, isNew: !draft?.isOpen });
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="text-button finding-more"
        aria-expanded={draft?.isOpen ?? false}
        aria-label={`${texts.t("accept.do")}: ${place}`}
        onClick={toggle}
      >
        {texts.t("accept.do")}
      </button>
      {draft?.isOpen && (
        <div className="finding-form">
          <Suspense fallback={<p className="quiet">{texts.t("app.starting")}</p>}>
            <AcceptForm
              finding={finding}
              draft={draft}
              onChange={(changed) => reasons.keep(key, changed)}
              onClose={close}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
