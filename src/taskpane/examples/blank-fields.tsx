import { Field, Input } from "@fluentui/react-components";
import type { Blank } from "../../catalog/blanks";
import { readBlank, type BlankWarning } from "../../catalog/read-blank";
import type { Texts } from "../../i18n/texts";
import { usePane } from "../state/context";
import { amountText, blankName } from "./blank-words";
import { filledAsUsual, type AnyExample } from "./any-example";

/** What was typed into the fields of an example, by the name of the blank; what is left out stands as usual. */
export type Inputs = Readonly<Record<string, string>>;

interface BlankFieldsProps {
  readonly blanks: readonly (readonly [string, Blank])[];
  readonly inputs: Inputs;
  readonly onInput: (name: string, input: string) => void;
}

/**
 * A field for each named blank. Anything may be filled in; what is unusual gets a warning, and an empty one leaves the
 * blank open in the sheet.
 */
export function BlankFields({ blanks, inputs, onInput }: BlankFieldsProps) {
  const { texts } = usePane();
  return (
    <div className="blank-fields">
      {blanks.map(([name, blank]) => {
        const { text, warning } = readBlank(blank, inputs[name] ?? "");
        return (
          <Field
            key={name}
            label={labelOf(name, texts)}
            size="small"
            validationState={warning === null ? "none" : "warning"}
            validationMessage={warning === null ? undefined : warningText(warning, texts)}
            hint={
              text === null ? texts.t("examples.staysOpen", { open: `{${name}}` }) : boundsText(blank, texts)
            }
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

/** What stands in the fields of an example: what was typed, else what is usual. */
export const inputsOf = (example: AnyExample, typed: Inputs = {}): Inputs => ({
  ...Object.fromEntries(
    Object.entries(filledAsUsual(example).values).map(([name, value]) => [name, value ?? ""]),
  ),
  ...typed,
});

/** What the blanks of an example are filled with; null where one stays open. */
export const valuesOf = ({ blanks = {} }: AnyExample, inputs: Inputs): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(blanks).map(([name, blank]) => [name, readBlank(blank, inputs[name] ?? "").text]),
  );

/** The same for those alone that the user touched. */
export const typedValues = (example: AnyExample, typed: Inputs = {}): Record<string, string | null> =>
  Object.fromEntries(Object.entries(valuesOf(example, typed)).filter(([name]) => Object.hasOwn(typed, name)));

function labelOf(name: string, texts: Texts): { readonly children: string; readonly lang?: "nl" } {
  const { text, ...language } = blankName(name, texts);
  return { children: text.charAt(0).toUpperCase() + text.slice(1), ...language };
}

function boundsText(blank: Blank, texts: Texts): string | undefined {
  if (blank.kind === "text") return undefined;
  const { least, most, unit } = blank;
  return texts.t("examples.bounds", {
    least: amountText(least, unit, texts),
    most: amountText(most, unit, texts),
  });
}

function warningText(warning: BlankWarning, texts: Texts): string {
  switch (warning.code) {
    case "hasBraces":
      return texts.t("examples.hasBraces");
    case "otherUnit":
      return texts.t("examples.otherUnit", { unit: warning.unit });
    case "unusual":
      return texts.t("examples.unusual");
    case "tooLong":
      return texts.t("examples.tooLong", { longest: String(warning.longest) });
  }
}
