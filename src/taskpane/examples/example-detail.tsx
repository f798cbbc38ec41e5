import { Button, Spinner } from "@fluentui/react-components";
import { ArrowLeftRegular, TableAddRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Certainty, Example } from "../../catalog/example";
import type { PartnerId } from "../../partners/partner";
import { PARTNERS } from "../../partners/partner";
import type { CoreInstrument } from "../../table/instrument";
import { insertExample, planExample } from "../commands/insert-example";
import { usePane, usePaneState } from "../state/context";
import { legalTextOf, loadTexts, passagesOf, type LegalPassage } from "./legal-text";

interface ExampleDetailProps {
  readonly example: Example;
  readonly instrument: CoreInstrument;
  readonly onBack: () => void;
}

/** A whole example, where it would go, and the button that inserts it. */
export function ExampleDetail({ example, instrument, onBack }: ExampleDetailProps) {
  const { session, texts } = usePane();
  const state = usePaneState();
  const passages = usePassages(example);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const input = { example, instrument, legalText: passages ? legalTextOf(passages) : "", texts };
  const plan = state.located.kind === "table" ? planExample(state.located.table, input) : null;
  const nameOf = (name: string): string =>
    PARTNERS.some((partner) => partner === name)
      ? texts.t(`partner.${name as PartnerId}`)
      : texts.t(`role.${name as "source"}`);
  const place = {
    instrument: texts.t(`instrument.${instrument}`),
    row: String((plan?.insertion.row ?? 0) + 1),
  };
  return (
    <article className="tab tab-example">
      <Button
        appearance="transparent"
        size="small"
        className="back"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {texts.t("examples.back")}
      </Button>
      <h2 className="tab-title" tabIndex={-1} ref={heading}>
        {example.title}
      </h2>
      <div className="example-scroll">
        <p className="example-agreement">{example.agreement}</p>
        <Facts example={example} />
        <h3 className="sub-title">{texts.t("examples.basis")}</h3>
        {passages ? (
          <Passages example={example} passages={passages} />
        ) : (
          <Spinner size="tiny" label={texts.t("app.starting")} />
        )}
      </div>
      <footer className="tab-footer">
        {plan && (
          <p className="filter-note">
            {texts.t(plan.newSection ? "examples.whereNew" : "examples.where", place)}
          </p>
        )}
        {plan && plan.withoutColumn.length > 0 && (
          <p className="filter-note">
            {texts.t("examples.without", { names: plan.withoutColumn.map(nameOf).join(", ") })}
          </p>
        )}
        {!plan && <p className="filter-note">{texts.t("examples.noTable")}</p>}
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabled={!passages || !insertExample.enabled(state)}
          onClick={() => void insertExample.perform(session, input)}
        >
          {texts.t(insertExample.label)}
        </Button>
      </footer>
    </article>
  );
}

/** What the row would hold, besides the agreement and its legal basis. */
function Facts({ example }: { readonly example: Example }) {
  const { texts } = usePane();
  return (
    <dl className="facts">
      <dt>{texts.t("role.type")}</dt>
      <dd>
        {texts.t(`type.${example.type}`)}
        {example.typeReason && <span className="fact-note"> ({example.typeReason})</span>}
      </dd>
      <dt>{texts.t("role.level")}</dt>
      <dd>
        {texts.t(`level.${example.level.value}`)} <Sureness certainty={example.level.certainty} />
      </dd>
      <dt>{texts.t("examples.partners")}</dt>
      <dd>{example.partners.map((partner) => texts.t(`partner.${partner}`)).join(", ")}</dd>
      <dt>{texts.t("examples.keywords")}</dt>
      <dd>{example.keywords.join(", ")}</dd>
      <dt>{texts.t("examples.source")}</dt>
      <dd>
        {example.source.address ? (
          <a href={example.source.address} target="_blank" rel="noreferrer">
            {example.source.name}
          </a>
        ) : (
          example.source.name
        )}
        {example.source.year !== null && ` (${example.source.year})`}
      </dd>
      {example.note && (
        <>
          <dt>{texts.t("examples.note")}</dt>
          <dd>{example.note}</dd>
        </>
      )}
    </dl>
  );
}

function Sureness({ certainty }: { readonly certainty: Certainty }) {
  const { texts } = usePane();
  return (
    <span className="fact-note">
      ({texts.t(certainty === "source" ? "examples.fromSource" : "examples.derived")})
    </span>
  );
}

function Passages({
  example,
  passages,
}: {
  readonly example: Example;
  readonly passages: readonly LegalPassage[];
}) {
  const { texts } = usePane();
  return (
    <ul className="plain-list passages">
      {passages.map((passage, index) => (
        <li key={passage.citation}>
          {passage.address ? (
            <a href={passage.address} target="_blank" rel="noreferrer">
              {passage.citation}
            </a>
          ) : (
            <strong>{passage.citation}</strong>
          )}{" "}
          <Sureness certainty={example.legalBasis[index]?.certainty ?? "derived"} />
          <p className="passage-text">{passage.text ?? texts.t("examples.noLegalText")}</p>
          {passage.text !== null && passage.validFrom !== null && (
            <p className="fact-note">
              {texts.t("examples.legalTextDate", { date: texts.date(passage.validFrom) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The cited texts, loaded when an example is first opened; null while they are on their way. */
function usePassages(example: Example): readonly LegalPassage[] | null {
  const [passages, setPassages] = useState<readonly LegalPassage[] | null>(null);
  useEffect(() => {
    let current = true;
    void loadTexts().then((texts) => {
      if (current) setPassages(passagesOf(example, texts));
    });
    return () => {
      current = false;
    };
  }, [example]);
  return passages;
}
