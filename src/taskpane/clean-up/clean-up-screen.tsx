import { Select } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { columnLetters } from "../../table/address";
import { usePane, usePaneState } from "../state/context";
import { Clusters } from "./clusters";
import { SUBJECTS, termColumnOf, type Subject } from "./columns";
import { Rename } from "./rename";
import { Separators } from "./separators";
import { useFormulas } from "./use-formulas";
import "../fixes/fixes.css";
import "./clean-up.css";

/** Makes the keywords of a table alike, and its sources: near spellings, separators, another name. */
export default function CleanUpScreen() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const subjects = SUBJECTS.filter((one) => table?.roles[one]);
  const [chosen, setChosen] = useState<Subject>("keyword");
  const subject = subjects.includes(chosen) ? chosen : subjects[0];
  const place = subject && table?.roles[subject];
  const formulas = useFormulas(table, place?.column);
  const terms = useMemo(
    () => (table && subject ? termColumnOf(table, subject, formulas) : null),
    [table, subject, formulas],
  );
  const field = useId();
  if (!terms || !place) return <p className="info-note">{texts.t("cleanUp.noTable")}</p>;
  const about = { terms, subject, column: place.column };
  return (
    <div className="clean-up">
      <p className="quiet">{texts.t("cleanUp.intro")}</p>
      <div className="stack">
        <label htmlFor={field}>{texts.t("cleanUp.subject")}</label>
        <Select
          id={field}
          value={subject}
          onChange={(_, data) => setChosen(data.value === "source" ? "source" : "keyword")}
        >
          {subjects.map((one) => (
            <option key={one} value={one}>
              {texts.t(`cleanUp.subject.${one}`, { letter: columnLetters(table.roles[one]?.column ?? 0) })}
            </option>
          ))}
        </Select>
      </div>
      {formulas.size > 0 && <p className="info-note">{texts.count("cleanUp.formulas", formulas.size)}</p>}
      {terms.rows.size === 0 ? (
        formulas.size === 0 && <p className="info-note">{texts.t("cleanUp.empty")}</p>
      ) : (
        // What was typed for keywords is not for sources.
        <div key={subject} className="clean-up">
          <Clusters {...about} />
          {subject === "keyword" && <Separators {...about} />}
          <Rename {...about} />
        </div>
      )}
    </div>
  );
}
