import { Button } from "@fluentui/react-components";
import type { AcceptedFinding } from "../../excel/store/state";
import type { Finding } from "../../rules/finding";
import { cellAddress } from "../../table/address";
import { revokeAccepted } from "../commands/accept";
import { goToCell } from "../commands/findings";
import { usePane, usePaneState } from "../state/context";
import "./accept.css";

/** What was accepted in this workbook and why, with the way to take it back. */
export default function AcceptedScreen() {
  const { session, texts } = usePane();
  const { located, workbook } = usePaneState();
  const accepted = located.kind === "table" ? located.accepted : [];
  const stale = located.kind === "table" ? located.stale : [];
  const here = new Set([...accepted.map(({ entry }) => entry), ...stale]);
  const elsewhere = workbook.accepted.filter((entry) => !here.has(entry));
  if (workbook.accepted.length === 0) return <p className="info-note">{texts.t("accept.none")}</p>;
  return (
    <>
      <p className="quiet">{texts.t("accept.intro")}</p>
      <ul className="plain-list">
        {accepted.map(({ entry, finding }, index) => (
          <Entry key={index} entry={entry} finding={finding} />
        ))}
      </ul>
      {stale.length > 0 && (
        <section aria-labelledby="accepted-stale">
          <h3 id="accepted-stale" className="sub-title">
            {texts.t("accept.stale")}
          </h3>
          <p className="quiet">{texts.t("accept.staleWhy")}</p>
          <Button size="small" onClick={() => void revokeAccepted.perform(session, stale)}>
            {texts.count("accept.prune", stale.length)}
          </Button>
          <ul className="plain-list">
            {stale.map((entry, index) => (
              <Entry key={index} entry={entry} finding={null} />
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section aria-labelledby="accepted-elsewhere">
          <h3 id="accepted-elsewhere" className="sub-title">
            {texts.t("accept.elsewhere")}
          </h3>
          <ul className="plain-list">
            {elsewhere.map((entry, index) => (
              <Entry key={index} entry={entry} finding={null} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Entry({ entry, finding }: { readonly entry: AcceptedFinding; readonly finding: Finding | null }) {
  const { session, texts } = usePane();
  const { rule, reason, who, date, sheetName } = entry;
  const title = texts.rule(rule)?.title ?? rule;
  const cell = finding && cellAddress(finding.row, finding.column);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? texts.date(date) : date;
  return (
    <li className="accepted-item">
      <p>
        <strong>{title}</strong>
      </p>
      <p className="accepted-reason">{reason}</p>
      <p className="quiet">{[who, day, cell ?? sheetName].filter((part) => part !== "").join(" · ")}</p>
      <div className="button-row">
        {finding && cell && (
          <Button size="small" onClick={() => void goToCell.perform(session, finding)}>
            {texts.t("check.goTo", { cell })}
          </Button>
        )}
        <Button
          size="small"
          aria-label={`${texts.t("accept.revoke")}: ${title} ${cell ?? ""}`.trim()}
          onClick={() => void revokeAccepted.perform(session, [entry])}
        >
          {texts.t("accept.revoke")}
        </Button>
      </div>
    </li>
  );
}
