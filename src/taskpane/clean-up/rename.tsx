import { quoted } from "../../i18n/quoted";
import { Button, Checkbox, Input, Select } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { replaceTerms } from "../../keywords/clean-up/replace-terms";
import type { TermColumn } from "../../keywords/clean-up/term-column";
import { spellingGroups } from "../../keywords/groups";
import { usualSeparator } from "../../keywords/clean-up/separators";
import { usePane } from "../state/context";
import type { About } from "./about";
import { partsOf } from "./parts-of";
import { usePreview } from "./use-preview";

/** The other spellings of a term, which the filters show together with it. */
function spellingsBeside({ kind, rows }: TermColumn, term: string): readonly string[] {
  if (term === "") return [];
  const uses = new Map([...rows].map(([one, { length }]) => [one, length]));
  const group =
    spellingGroups(uses, kind).find((one) => one.some((spelling) => spelling.term === term)) ?? [];
  return group.flatMap((one) => (one.term === term ? [] : [one.term]));
}

/** Another name for one term in the whole table, or several terms in its place. */
export function Rename(about: About) {
  const { terms, subject, column } = about;
  const { texts } = usePane();
  const [term, setTerm] = useState("");
  const [typed, setTyped] = useState("");
  const [isAlone, setAlone] = useState(false);
  const { show, preview } = usePreview({ column, subject }, "clean-up-rename");
  const [input, hint] = [useId(), useId()];
  const chosen = terms.rows.has(term) ? term : "";
  const variants = useMemo(() => spellingsBeside(terms, chosen), [terms, chosen]);
  const names = [...new Set(terms.split(`${typed};`).map(({ text }) => text))];
  const known = chosen !== "" && names.length === 1 && names[0] !== chosen && terms.rows.has(names[0] ?? "");
  const parts = partsOf(chosen);
  const canShow = chosen !== "" && names.length > 0 && typed.trim() !== chosen;
  return (
    <section className="clean-up-part" aria-labelledby="clean-up-rename">
      <h3 id="clean-up-rename" className="sub-title" tabIndex={-1}>
        {texts.t("cleanUp.rename")}
      </h3>
      <TermSelect
        about={about}
        value={chosen}
        onChoose={(one) => {
          setTerm(one);
          setTyped(one);
          setAlone(false);
        }}
      />
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
      {variants.length > 0 && (
        <Checkbox
          checked={!isAlone}
          label={texts.t("cleanUp.withVariants", { names: variants.join(", ") })}
          onChange={(_, data) => setAlone(data.checked !== true)}
        />
      )}
      {parts.length > 1 && (
        <button type="button" className="text-button" onClick={() => setTyped(parts.join("; "))}>
          {texts.t("cleanUp.splitAs", { parts: quoted(parts) })}
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
            const became = new Map([chosen, ...(isAlone ? [] : variants)].map((one) => [one, names]));
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

interface TermSelectProps {
  readonly about: About;
  readonly value: string;
  readonly onChoose: (term: string) => void;
}

/** Every term of the column, with the number of its rows. */
function TermSelect({ about: { terms, subject }, value, onChoose }: TermSelectProps) {
  const { texts } = usePane();
  const all = useMemo(() => [...terms.rows.keys()].sort((a, b) => a.localeCompare(b, "nl")), [terms]);
  const select = useId();
  return (
    <div className="stack">
      <label htmlFor={select}>{texts.t(`cleanUp.term.${subject}`)}</label>
      <Select id={select} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">{texts.t("cleanUp.choose")}</option>
        {all.map((one) => (
          <option key={one} value={one} lang="nl">
            {one} ({texts.number(terms.rows.get(one)?.length ?? 0)})
          </option>
        ))}
      </Select>
    </div>
  );
}
