import { Fragment } from "react";
import type { Certainty, Example } from "../../catalog/example";
import { KeywordLink } from "../keywords/keyword-link";
import { usePane } from "../state/context";
import { TypeTag } from "./type-tag";

/** Everything of an example besides its text and its legal basis, and how sure it is. */
export function ExampleFacts({ example }: { readonly example: Example }) {
  const { texts } = usePane();
  const { type, typeReason, level, partners, keywords, source, note } = example;
  return (
    <dl className="facts">
      <dt>{texts.t("role.type")}</dt>
      <dd>
        <TypeTag type={type} /> {typeReason && <span className="quiet">{typeReason}</span>}
      </dd>
      <dt>{texts.t("role.level")}</dt>
      <dd>
        {texts.t(`level.${level.value}`)} <Sureness certainty={level.certainty} />
      </dd>
      <dt>{texts.t("examples.partners")}</dt>
      <dd>{partners.map((partner) => texts.t(`partner.${partner}`)).join(", ")}</dd>
      <dt>{texts.t("examples.keywords")}</dt>
      <dd>
        {keywords.map((keyword, index) => (
          <Fragment key={keyword}>
            {index > 0 && ", "}
            <KeywordLink keyword={keyword} />
          </Fragment>
        ))}
      </dd>
      <dt>{texts.t("examples.source")}</dt>
      <dd>
        {source.address ? (
          <a href={source.address} target="_blank" rel="noreferrer">
            {source.name}
          </a>
        ) : (
          source.name
        )}
        {source.year !== null && ` (${source.year})`}
      </dd>
      {note && (
        <>
          <dt>{texts.t("examples.note")}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}

/** Whether the source says so, or we took it from the source. */
export function Sureness({ certainty }: { readonly certainty: Certainty }) {
  const { texts } = usePane();
  return (
    <span className="quiet">
      ({texts.t(certainty === "source" ? "examples.fromSource" : "examples.derived")})
    </span>
  );
}
