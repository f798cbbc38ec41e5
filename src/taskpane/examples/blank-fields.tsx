import { Field, Input } from "@fluentui/react-components";
import { checkBlank, numberText, type Blank, type BlankProblem } from "../../catalog/blanks";
import type { Texts } from "../../i18n/texts";
import { usePane } from "../state/context";

type Blanks = readonly (readonly [string, Blank])[];
type Inputs = Readonly<Record<string, string>>;

interface BlankFieldsProps {
  readonly blanks: Blanks;
  readonly inputs: Inputs;
  readonly onInput: (name: string, input: string) => void;
}

/** A field for each named blank, with what it may be; an empty one leaves the blank open in the sheet. */
export function BlankFields({ blanks, inputs, onInput }: BlankFieldsProps) {
  const { texts } = usePane();
  return (
    <div className="blank-fields">
      {blanks.map(([name, blank]) => {
        const check = checkBlank(blank, inputs[name] ?? "");
        const isOpen = check.ok && check.text === null;
        return (
          <Field
            key={name}
            label={sentenceCase(name)}
            size="small"
            validationState={check.ok ? "none" : "error"}
            validationMessage={check.ok ? undefined : problemText(check.problem, texts)}
            hint={isOpen ? texts.t("examples.staysOpen", { open: `{${name}}` }) : boundsText(blank, texts)}
          >
            <Input
              size="small"
              value={inputs[name] ?? ""}
              onChange={(_, data) => onInput(name, data.value)}
            />
          </Field>
        );
      })}
    </div>
  );
}

/** What the blanks are filled with; null where one stays open, or where the input is not right. */
export function valuesOf(
  blanks: Readonly<Record<string, Blank>>,
  inputs: Inputs,
): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => {
      const check = checkBlank(blank, inputs[name] ?? "");
      return [name, check.ok ? check.text : null];
    }),
  );
}

/** Whether an input is not right. */
export const problemsIn = (blanks: Blanks, inputs: Inputs): boolean =>
  blanks.some(([name, blank]) => !checkBlank(blank, inputs[name] ?? "").ok);

const sentenceCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function boundsText(blank: Blank, texts: Texts): string | undefined {
  if (blank.kind === "text") return undefined;
  const { least, most, unit } = blank;
  return texts.t("examples.bounds", { least: numberText(least, unit), most: numberText(most, unit) });
}

function problemText(problem: BlankProblem, texts: Texts): string {
  switch (problem.code) {
    case "otherUnit":
      return texts.t("examples.otherUnit", { unit: problem.unit });
    case "tooLow":
    case "tooHigh":
      return texts.t("examples.outOfBounds", { least: problem.least, most: problem.most });
    case "tooLong":
      return texts.t("examples.tooLong", { longest: String(problem.longest) });
    default:
      return texts.t(`examples.${problem.code}`);
  }
}
