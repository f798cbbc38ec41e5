import { useMemo } from "react";
import { usePane } from "../state/context";
import { blanksOf, type AnyExample } from "./any-example";
import { BackOnEscape } from "./back-on-escape";
import { BlankFields, inputsOf, valuesOf, type Inputs } from "./blank-fields";
import { BackTo } from "./example-detail";
import { ExampleLine } from "./example-line";
import { FilledText } from "./filled-text";
import { InsertFooter } from "./insert-footer";
import { useStatutes } from "./use-statutes";

interface SeveralExamplesProps {
  readonly examples: readonly AnyExample[];
  /** What was typed for their blanks, by the id of the example. */
  readonly typed: Readonly<Record<string, Inputs>>;
  readonly onTyped: (id: string, typed: Inputs) => void;
  readonly onBack: () => void;
  /** The examples are in the table. */
  readonly onInserted: () => void;
}

/** The examples that were ticked, with their blanks, to be inserted in one go. */
export function SeveralExamples({ examples, typed, onTyped, onBack, onInserted }: SeveralExamplesProps) {
  const { texts } = usePane();
  const statutes = useStatutes();
  const filled = useMemo(
    () =>
      examples.map((example) => {
        const inputs = inputsOf(example, typed[example.id]);
        return { example, inputs, values: valuesOf(example, inputs) };
      }),
    [examples, typed],
  );
  const title = texts.count("examples.several", examples.length);
  return (
    <BackOnEscape onBack={onBack}>
      <BackTo title={title} onBack={onBack} />
      {/* A region that scrolls must be reachable with the keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1) */}
      <div className="example-scroll" role="region" aria-label={title} tabIndex={0}>
        <p className="quiet">{texts.t("examples.blanksHint")}</p>
        <ul className="plain-list">
          {filled.map(({ example, inputs, values }) => (
            <li key={example.id} className="example-card">
              <h3 className="sub-title" lang="nl">
                {example.title}
              </h3>
              <p className="example-whole" lang="nl">
                <FilledText text={example.agreement} values={values} />
              </p>
              <ExampleLine example={example} statutes={statutes} />
              <BlankFields
                blanks={blanksOf(example)}
                inputs={inputs}
                onInput={(name, input) => onTyped(example.id, { ...typed[example.id], [name]: input })}
              />
            </li>
          ))}
        </ul>
      </div>
      <InsertFooter
        examples={filled}
        onInserted={() => {
          onInserted();
          onBack();
        }}
      />
    </BackOnEscape>
  );
}
