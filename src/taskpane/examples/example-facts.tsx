import { Fragment } from "react";
import type { Certainty } from "../../catalog/example";
import { KeywordLink } from "../keywords/keyword-link";
import { usePane } from "../state/context";
import { isOwn, type AnyExample } from "./any-example";
import { LevelName, TypeTag } from "./type-tag";

/** Everything of an example besides its text and its legal basis, and how sure it is. */
export function ExampleFacts({ example }: { readonly example: AnyExample }) {
  const { texts } = usePane();
  const { type, typeReason, level, partners, keywords, source, note, origin, certainty } = example;
  return (
    <dl className="facts">
      {isOwn(example) && (
        <>
          <dt>{texts.t("examples.origin")}</dt>
          <dd>
            <span className="tag tag-own">{texts.t("examples.own")}</span>
          </dd>
        </>
      )}
      {origin && (
        <>
          <dt>{texts.t("examples.origin")}</dt>
          <dd>
            {texts.t(`origin.${origin}`)}
            {certainty && origin !== "draft" && (
              <span className="quiet"> {texts.t(`examples.text.${certainty.agreement}`)}</span>
            )}
          </dd>
        </>
      )}
      <dt>{texts.t("role.type")}</dt>
      <dd>
        <TypeTag type={type} /> <Sureness certainty={certainty?.type} />{" "}
        {typeReason && (
          <span className="quiet" lang="nl">
            {typeReason}
          </span>
        )}
      </dd>
      <dt>{texts.t("role.level")}</dt>
      <dd>
        <LevelName level={level} /> <Sureness certainty={level.certainty} />
      </dd>
      <dt>{texts.t("examples.partners")}</dt>
      <dd>
        <span lang="nl">{partners.map((partner) => texts.t(`partner.${partner}`)).join(", ")}</span>{" "}
        <Sureness certainty={certainty?.partners} />
      </dd>
      <dt>{texts.t("examples.keywords")}</dt>
      <dd>
        {keywords.map((keyword, index) => (
          <Fragment key={keyword}>
            {index > 0 && ", "}
            <KeywordLink keyword={keyword} />
          </Fragment>
        ))}{" "}
        <Sureness certainty={certainty?.keywords} />
      </dd>
      <dt>{texts.t("examples.source")}</dt>
      <dd>
        {source.address ? (
          <a lang="nl" href={source.address} target="_blank" rel="noreferrer">
            {source.name}
          </a>
        ) : (
          <span lang="nl">{source.name}</span>
        )}
        {source.year !== null && ` (${source.year})`}
        {source.remark && origin !== "draft" && (
          <p className="quiet" lang="nl">
            {source.remark}
          </p>
        )}
      </dd>
      {note && (
        <>
          <dt>{texts.t("examples.note")}</dt>
          <dd lang="nl">{note}</dd>
        </>
      )}
    </dl>
  );
}

/** Whether the source says so, or we took it from the source; nothing where that is not known, as for own examples. */
export function Sureness({ certainty }: { readonly certainty: Certainty | undefined }) {
  const { texts } = usePane();
  if (certainty === undefined) return null;
  return (
    <span className="quiet">
      ({texts.t(certainty === "source" ? "examples.fromSource" : "examples.derived")})
    </span>
  );
}
