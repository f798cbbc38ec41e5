import { Button, Checkbox, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ClusterTerm, TermCluster } from "../../keywords/clean-up/clusters";
import { replaceTerms } from "../../keywords/clean-up/replace-terms";
import { usualSeparator } from "../../keywords/clean-up/separators";
import { filterOnKeyword } from "../commands/filter-on-keyword";
import { goToCell } from "../commands/findings";
import { usePane } from "../state/context";
import type { About } from "./about";
import { keptForm, replacementsOf, type ClusterChoice } from "./cluster-choice";
import { usePreview } from "./use-preview";

/** So many rows of a term can be gone to from here. */
const MOST_ROWS = 6;
const OTHER = "\n";

interface ClusterProps {
  readonly cluster: TermCluster;
  readonly choice: ClusterChoice;
  readonly onChoice: (choice: ClusterChoice) => void;
  readonly about: About;
}

/** Near terms with their rows: the form to keep, and what to leave out. */
export function Cluster({ cluster, choice, onChoice, about }: ClusterProps) {
  const { texts } = usePane();
  const { show, preview } = usePreview(about, "clean-up-clusters");
  const name = cluster[0]?.term ?? "";
  const kept = keptForm(choice, about.terms);
  const merges = replacementsOf(cluster, choice, about.terms);
  const toggle = (term: string): void => {
    const out = new Set(choice.out);
    if (!out.delete(term)) out.add(term);
    onChoice({ ...choice, out });
  };
  return (
    <div className="cluster" role="group" aria-label={name}>
      <ul className="plain-list">
        {cluster.map((one) => (
          <li key={one.term} className="cluster-term">
            {one.term === kept ? (
              <span className="cluster-kept">
                <span lang="nl">{one.term}</span> <span className="quiet">({texts.t("cleanUp.kept")})</span>
              </span>
            ) : (
              <Checkbox
                checked={!choice.out.has(one.term)}
                label={{ children: one.term, lang: "nl" }}
                onChange={() => toggle(one.term)}
              />
            )}
            <Where one={one} about={about} />
          </li>
        ))}
      </ul>
      <Keep cluster={cluster} choice={choice} onChoice={onChoice} isValid={kept !== null} />
      <div className="button-row">
        <Button
          size="small"
          aria-label={texts.t("cleanUp.viewOf", { term: name })}
          disabledFocusable={merges.length === 0}
          onClick={(event) => {
            const became = new Map(merges);
            show(event, {
              label: texts.t("cleanUp.didMerge", { term: kept ?? name }),
              result: replaceTerms(about.terms, became, usualSeparator(about.terms)),
              became,
            });
          }}
        >
          {texts.t("cleanUp.view")}
        </Button>
      </div>
      {preview}
    </div>
  );
}

interface WhereProps {
  readonly one: ClusterTerm;
  readonly about: About;
}

/** In which rows a term stands, and why it is in the group. */
function Where({ one: { term, rows, reason }, about }: WhereProps) {
  const { session, texts } = usePane();
  const { column, subject } = about;
  const count = texts.count("count.rows", rows.length);
  return (
    <p className="cluster-where quiet">
      {reason && <span>{texts.t(`cleanUp.reason.${reason}`)} ·</span>}
      {subject === "keyword" ? (
        <span>
          <button
            type="button"
            className="text-button"
            aria-label={`${count}. ${texts.t("filters.showKeyword", { keyword: term })}`}
            onClick={() => void filterOnKeyword.perform(session, term)}
          >
            {count}
          </button>
          :
        </span>
      ) : (
        <span>{count}:</span>
      )}
      {rows.slice(0, MOST_ROWS).map((row) => (
        <button
          key={row}
          type="button"
          className="text-button"
          aria-label={`${texts.t("cleanUp.toRow", { row: String(row + 1) })}: ${term}`}
          onClick={() => void goToCell.perform(session, { row, column })}
        >
          {row + 1}
        </button>
      ))}
      {rows.length > MOST_ROWS && <span>…</span>}
    </p>
  );
}

interface KeepProps extends Omit<ClusterProps, "about"> {
  readonly isValid: boolean;
}

function Keep({ cluster, choice, onChoice, isValid }: KeepProps) {
  const { texts } = usePane();
  const [select, problem] = [useId(), useId()];
  const name = cluster[0]?.term ?? "";
  return (
    <div className="stack">
      <label htmlFor={select}>{texts.t("cleanUp.keep")}</label>
      <Select
        id={select}
        size="small"
        aria-label={texts.t("cleanUp.keepOf", { term: name })}
        value={choice.keep ?? OTHER}
        onChange={(_, data) => onChoice({ ...choice, keep: data.value === OTHER ? null : data.value })}
      >
        {cluster.map(({ term }) => (
          <option key={term} value={term} lang="nl">
            {term}
          </option>
        ))}
        <option value={OTHER}>{texts.t("cleanUp.other")}</option>
      </Select>
      {choice.keep === null && (
        <>
          <Input
            size="small"
            aria-label={texts.t("cleanUp.typedOf", { term: name })}
            placeholder={texts.t("cleanUp.typed")}
            aria-describedby={isValid ? undefined : problem}
            value={choice.typed}
            onChange={(_, data) => onChoice({ ...choice, typed: data.value })}
          />
          {!isValid && (
            <p id={problem} className="quiet">
              {texts.t("cleanUp.oneOnly")}
            </p>
          )}
        </>
      )}
    </div>
  );
}
