import { Button, Input, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import type { Texts } from "../../i18n/texts";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { saveOwnSettings } from "../commands/settings";
import { usePane, usePaneState } from "../state/context";
import { ownSettings, type OwnSettings } from "../state/rule-settings";
import { useDraft } from "../state/use-draft";
import { aliasProblem, type AliasProblem } from "./alias-problem";

/** Under which a name that is being typed is kept. */
const NAME = "own alias";
const PROBLEM_ID = "alias-problem";

/** Names that this region uses for chain partners ("RUD" for its omgevingsdienst). */
export function OwnAliases() {
  const { session, texts } = usePane();
  const { aliases } = ownSettings(usePaneState().workbook);
  return (
    <section className="settings-part" aria-labelledby="settings-aliases">
      <h3 id="settings-aliases" className="sub-title">
        {texts.t("settings.aliases")}
      </h3>
      <p className="quiet">{texts.t("settings.aliasesWhy")}</p>
      <ul className="plain-list">
        {aliases.map((alias) => (
          <li key={alias.form} className="settings-line">
            <span className="settings-name">
              {alias.form} → {texts.t(`partner.${alias.partner}`)}
            </span>
            <Button
              appearance="subtle"
              size="small"
              icon={<DeleteRegular />}
              aria-label={texts.t("settings.removeAlias", { name: alias.form })}
              onClick={() =>
                void saveOwnSettings.perform(session, { aliases: aliases.filter((one) => one !== alias) })
              }
            />
          </li>
        ))}
      </ul>
      <AliasForm aliases={aliases} />
    </section>
  );
}

const NO_PARTNER = { code: "noPartner" } as const;

function sentenceOf(problem: AliasProblem | typeof NO_PARTNER, texts: Texts): string {
  const name = "listed" in problem ? problem.listed : "";
  const partner = "partner" in problem ? texts.t(`partner.${problem.partner}`) : "";
  return texts.t(`settings.alias.${problem.code}`, { name, partner });
}

/** A name to add, with a sentence where it cannot be one. */
function AliasForm({ aliases }: Pick<OwnSettings, "aliases">) {
  const { session, texts } = usePane();
  const { typed } = session;
  const form = useDraft(typed, NAME) ?? "";
  const [isAsked, setAsked] = useState(false);
  const [partner, setPartner] = useState<PartnerId | "">("");
  const problem = aliasProblem(form, aliases) ?? (partner === "" ? NO_PARTNER : null);
  const isOfPartner = problem?.code === "noPartner";
  const sentence = isAsked && problem ? sentenceOf(problem, texts) : undefined;
  const ofProblem = { "aria-describedby": PROBLEM_ID, "aria-invalid": true } as const;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    // What was said of the last name is no answer to this one.
    if (problem || partner === "") return session.notify(null);
    const added = { form: form.replace(/\s+/gu, " ").trim(), partner };
    void saveOwnSettings.perform(session, {
      aliases: [...aliases, added],
      onDone: () => {
        setAsked(false);
        setPartner("");
        typed.drop(NAME);
      },
    });
  };
  return (
    <form className="settings-form" onSubmit={add}>
      <Input
        size="small"
        value={form}
        aria-label={texts.t("settings.aliasName")}
        {...(sentence !== undefined && !isOfPartner ? ofProblem : {})}
        placeholder={texts.t("settings.aliasName")}
        onChange={(_, { value }) => {
          setAsked(false);
          typed.keep(NAME, value);
        }}
      />
      <Select
        size="small"
        value={partner}
        aria-label={texts.t("settings.aliasPartner")}
        {...(sentence !== undefined && isOfPartner ? ofProblem : {})}
        onChange={(_, { value }) => setPartner(value as PartnerId | "")}
      >
        <option value="">{texts.t("settings.choosePartner")}</option>
        {PARTNERS.map((id) => (
          <option key={id} value={id}>
            {texts.t(`partner.${id}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" size="small">
        {texts.t("settings.add")}
      </Button>
      {sentence !== undefined && (
        <p id={PROBLEM_ID} className="settings-problem" role="alert">
          {sentence}
        </p>
      )}
    </form>
  );
}
