import { Button, Input, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { saveOwnSettings } from "../commands/settings";
import { usePane, usePaneState } from "../state/context";
import { ownSettings } from "../state/rule-settings";

/** Names that this region uses for chain partners ("RUD" for its omgevingsdienst). */
export function OwnAliases() {
  const { session, texts } = usePane();
  const { aliases } = ownSettings(usePaneState().workbook);
  const [form, setForm] = useState("");
  const [partner, setPartner] = useState<PartnerId>("gemeente");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const name = form.trim();
    if (name === "") return;
    const others = aliases.filter((alias) => alias.form !== name);
    void saveOwnSettings.perform(session, { aliases: [...others, { form: name, partner }] });
  };
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
      <form className="settings-form" onSubmit={add}>
        <Input
          size="small"
          value={form}
          aria-label={texts.t("settings.aliasName")}
          placeholder={texts.t("settings.aliasName")}
          onChange={(_, { value }) => setForm(value)}
        />
        <Select
          size="small"
          value={partner}
          aria-label={texts.t("settings.aliasPartner")}
          onChange={(_, { value }) => setPartner(value as PartnerId)}
        >
          {PARTNERS.map((id) => (
            <option key={id} value={id}>
              {texts.t(`partner.${id}`)}
            </option>
          ))}
        </Select>
        <Button type="submit" size="small">
          {texts.t("settings.add")}
        </Button>
      </form>
    </section>
  );
}
