import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { isThere } from "../../catalog/standing/across";
import { usePane } from "../state/context";
import { blanksOf, type AnyExample } from "./any-example";
import { BackOnEscape } from "./back-on-escape";
import { BlankFields, inputsOf, valuesOf, type Inputs } from "./blank-fields";
import { ExampleFacts } from "./example-facts";
import { FilledText } from "./filled-text";
import { InsertFooter } from "./insert-footer";
import { OwnLegalText } from "./own-legal-text";
import { Passages } from "./passages";
import { StandingNote } from "./standing-note";
import type { PlacedStanding } from "./standings-in";

interface ExampleDetailProps {
  readonly example: AnyExample;
  /** Where and how it is in the table already; null: nowhere. */
  readonly standing: PlacedStanding | null;
  /** What was typed for its blanks. */
  readonly typed: Inputs | undefined;
  readonly onTyped: (typed: Inputs) => void;
  readonly onBack: () => void;
}

/** A whole example, its blanks to fill in, where it would go, and the button that inserts it. */
export function ExampleDetail({ example, standing, typed, onTyped, onBack }: ExampleDetailProps) {
  const { texts } = usePane();
  const blanks = blanksOf(example);
  const inputs = useMemo(() => inputsOf(example, typed), [example, typed]);
  const values = useMemo(() => valuesOf(example, inputs), [example, inputs]);
  const filled = useMemo(() => [{ example, values }], [example, values]);
  return (
    <BackOnEscape onBack={onBack}>
      <BackTo title={example.title} isDutch onBack={onBack} />
      {/* A region that scrolls must be reachable with the keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1) */}
      <div className="example-scroll" role="region" aria-label={example.title} tabIndex={0}>
        {standing && <StandingNote example={example} standing={standing} typed={typed} />}
        <p className="example-agreement" lang="nl">
          <FilledText text={example.agreement} values={values} />
        </p>
        {blanks.length > 0 && (
          <>
            <h3 className="sub-title">{texts.t("examples.blanks")}</h3>
            <p className="quiet">{texts.t("examples.blanksHint")}</p>
            <BlankFields
              blanks={blanks}
              inputs={inputs}
              onInput={(name, input) => onTyped({ ...typed, [name]: input })}
            />
          </>
        )}
        <ExampleFacts example={example} />
        <OwnLegalText example={example} />
        <h3 className="sub-title">{texts.t("examples.basis")}</h3>
        <Passages example={example} />
      </div>
      <InsertFooter examples={filled} stands={standing !== null && isThere(standing)} />
    </BackOnEscape>
  );
}

interface BackToProps {
  readonly title: string;
  /** The title is an example's own. */
  readonly isDutch?: boolean;
  readonly onBack: () => void;
}

/** The way back to the list, and the title, which takes the focus. */
export function BackTo({ title, isDutch = false, onBack }: BackToProps) {
  const { texts } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className="back"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {texts.t("examples.back")}
      </Button>
      <h2 className="tab-title" tabIndex={-1} ref={heading} {...(isDutch ? { lang: "nl" } : {})}>
        {title}
      </h2>
    </>
  );
}
