import { useMemo, useState } from "react";
import { usePane } from "../state/context";
import { blanksOf, filledAsUsual, type AnyExample } from "./any-example";
import { BlankFields, problemsIn, valuesOf } from "./blank-fields";
import { BackTo } from "./example-detail";
import { InsertFooter } from "./insert-footer";

interface SeveralExamplesProps {
  readonly examples: readonly AnyExample[];
  readonly onBack: () => void;
  /** The examples are in the table. */
  readonly onInserted: () => void;
}

/** The examples that were ticked, with their blanks, to be inserted in one go. */
export function SeveralExamples({ examples, onBack, onInserted }: SeveralExamplesProps) {
  const { texts } = usePane();
  const [inputs, setInputs] = useState<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  const inputsOf = useMemo(
    () =>
      (example: AnyExample): Record<string, string> => ({
        ...Object.fromEntries(
          Object.entries(filledAsUsual(example).values).map(([name, value]) => [name, value ?? ""]),
        ),
        ...inputs[example.id],
      }),
    [inputs],
  );
  const filled = useMemo(
    () => examples.map((example) => ({ example, values: valuesOf(example.blanks ?? {}, inputsOf(example)) })),
    [examples, inputsOf],
  );
  return (
    <div className="tab tab-example">
      <BackTo title={texts.count("examples.several", examples.length)} onBack={onBack} />
      {/* A region that scrolls must be reachable with the keyboard (WCAG 2.1.1). */}
      <div
        className="example-scroll"
        role="region"
        aria-label={texts.count("examples.several", examples.length)}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <p className="quiet">{texts.t("examples.blanksHint")}</p>
        <ul className="plain-list">
          {examples.map((example) => (
            <li key={example.id} className="example-card">
              <h3 className="sub-title">{example.title}</h3>
              <p className="example-text">{example.agreement}</p>
              <BlankFields
                blanks={blanksOf(example)}
                inputs={inputsOf(example)}
                onInput={(name, input) =>
                  setInputs({ ...inputs, [example.id]: { ...inputs[example.id], [name]: input } })
                }
              />
            </li>
          ))}
        </ul>
      </div>
      <InsertFooter
        examples={filled}
        hasProblem={examples.some((example) => problemsIn(blanksOf(example), inputsOf(example)))}
        onInserted={() => {
          onInserted();
          onBack();
        }}
      />
    </div>
  );
}
