import { Button, Input, Select } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { replaceTerms } from "../../keywords/clean-up/replace-terms";
import { usualSeparator } from "../../keywords/clean-up/separators";
import { usePane } from "../state/context";
import type { About } from "./about";
import { partsOf } from "./parts-of";
import { usePreview } from "./use-preview";

/** Another name for one term in the whole table, or several terms in its place. */
export function Rename({ terms, subject, column }: About) {
  const { texts } = usePane();
  const all = useMemo(() => [...terms.rows.keys()].sort((a, b) => a.localeCompare(b, "nl")), [terms]);
  const [term, setTerm] = useState("");
  const [typed, setTyped] = useState("");
  const { show, preview } = usePreview({ column, subject }, "clean-up-rename");
  const [select, input, hint] = [useId(), useId(), useId()];
  const chosen = terms.rows.has(term) ? term : "";
  const names = [...new Set(terms.split(`${typed};`).map(({ text }) => text))];
  const known = chosen !== "" && names.length === 1 && names[0] !== chosen && terms.rows.has(names[0] ?? "");
  const parts = partsOf(chosen);
  const canShow = chosen !== "" && names.length > 0 && typed.trim() !== chosen;
  return (
    <section className="clean-up-part" aria-labelledby="clean-up-rename">
      <h3 id="clean-up-rename" className="sub-title" tabIndex={-1}>
        {texts.t("cleanUp.rename")}
      </h3>
      <div className="stack">
        <label htmlFor={select}>{texts.t(`cleanUp.term.${subject}`)}</label>
        <Select
          id={select}
          size="small"
          value={chosen}
          onChange={(_, data) => {
            setTerm(data.value);
            setTyped(data.value);
          }}
        >
          <option value="">{texts.t("cleanUp.choose")}</option>
          {all.map((one) => (
            <option key={one} value={one} lang="nl">
              {one} ({texts.number(terms.rows.get(one)?.length ?? 0)})
            </option>
          ))}
        </Select>
      </div>
      <div className="stack">
        <label htmlFor={input}>{texts.t("cleanUp.becomes")}</label>
        <Input
          id={input}
          aria-describedby={hint}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
        <p id={hint} className="quiet">
          {texts.t("cleanUp.becomesHint")}
        </p>
      </div>
      {parts.length > 1 && (
        <button type="button" className="text-button" onClick={() => setTyped(parts.join("; "))}>
          {texts.t("cleanUp.splitAs", { parts: parts.map((part) => `‘${part}’`).join(", ") })}
        </button>
      )}
      <p role="status" className="quiet">
        {known && texts.t("cleanUp.exists", { term: names[0] ?? "" })}
      </p>
      <div className="button-row">
        <Button
          size="small"
          aria-label={`${texts.t("cleanUp.view")}: ${texts.t("cleanUp.rename")}`}
          disabledFocusable={!canShow}
          onClick={(event) => {
            const became = new Map([[chosen, names]]);
            show(event, {
              label: texts.t("cleanUp.didRename", { term: chosen, becomes: names.join("; ") }),
              result: replaceTerms(terms, became, usualSeparator(terms)),
              became,
            });
          }}
        >
          {texts.t("cleanUp.view")}
        </Button>
      </div>
      {preview}
    </section>
  );
}
