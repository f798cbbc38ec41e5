import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import type { Example } from "../../catalog/example";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { ROLES, type Role } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";
import { goToCell } from "../commands/findings";
import { insertExample, planExample, type InsertExampleInput } from "../commands/insert-example";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { ExampleFacts } from "./example-facts";
import { Passages } from "./passages";

interface ExampleDetailProps {
  readonly example: Example;
  readonly instrument: CoreInstrument;
  /** The sheet row where the agreement stands already; null: nowhere. */
  readonly standsAt: number | null;
  readonly onBack: () => void;
}

/** A whole example, where it would go, and the button that inserts it. */
export function ExampleDetail({ example, instrument, standsAt, onBack }: ExampleDetailProps) {
  const { texts } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const input = useMemo(() => ({ example, instrument, texts }), [example, instrument, texts]);
  return (
    <div className="tab tab-example">
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
      {/* A region that scrolls must be reachable with the keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="example-scroll" role="region" aria-label={example.title} tabIndex={0}>
        <p className="example-agreement">{example.agreement}</p>
        <ExampleFacts example={example} />
        <h3 className="sub-title">{texts.t("examples.basis")}</h3>
        <Passages example={example} />
      </div>
      <footer className="tab-footer">
        <Destination input={input} />
        {standsAt !== null && <Standing row={standsAt} />}
        <CommandButton command={insertExample} input={input} appearance="primary" />
      </footer>
    </div>
  );
}

/** Where the example goes, and what of it this table has no column for. */
function Destination({ input }: { readonly input: InsertExampleInput }) {
  const { texts } = usePane();
  const { located } = usePaneState();
  const plan = useMemo(
    () => (located.kind === "table" ? planExample(located.table, input) : null),
    [located, input],
  );
  if (!plan) return <p className="quiet">{texts.t("examples.noTable")}</p>;
  const place = {
    instrument: texts.t(`instrument.${input.instrument}`),
    row: String(plan.insertion.row + 1),
  };
  const nameOf = (name: string): string => {
    if (isPartner(name)) return texts.t(`partner.${name}`);
    return isRole(name) ? texts.t(`role.${name}`) : name;
  };
  return (
    <>
      <p className="quiet">{texts.t(plan.newSection ? "examples.whereNew" : "examples.where", place)}</p>
      {plan.withoutColumn.length > 0 && (
        <p className="quiet">
          {texts.t("examples.without", { names: plan.withoutColumn.map(nameOf).join(", ") })}
        </p>
      )}
    </>
  );
}

function Standing({ row }: { readonly row: number }) {
  const { session, texts } = usePane();
  const column = session.table?.roles.agreement?.column ?? 0;
  return (
    <p className="example-stands">
      {texts.t("examples.stands", { row: String(row + 1) })}{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => void goToCell.perform(session, { row, column })}
      >
        {texts.t("examples.look")}
      </button>
    </p>
  );
}

const isPartner = (name: string): name is PartnerId => PARTNERS.some((partner) => partner === name);
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);
