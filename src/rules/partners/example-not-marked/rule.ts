import type { Rule } from "../../rule";
import { isEmptyMark, reportMissingMarks } from "../missing-mark";
import { glanceAtExamples, recogniseExample } from "./recognise";

export const partnersExampleNotMarked: Rule = {
  id: "partners/example-not-marked",
  severity: "hint",
  columns: "I–O",
  messages: { default: ["partner", "example"] },
  suggestions: { mark: ["partner", "mark"] },
  glance: ({ settings: { examples }, survey: { markRows, texts } }) => {
    if (!examples) return () => false;
    const column = texts.column("agreement");
    const mayBeMadeFrom = glanceAtExamples(examples);
    return (index) =>
      markRows.hasEmpty(index) && mayBeMadeFrom(column.words, column.from(index), column.to(index));
  },
  row(agreement, context) {
    const { examples } = context.settings;
    if (!examples || !agreement.marks.some(isEmptyMark)) return;
    const words = context.survey.duplicates.wordsOf(agreement);
    const example = words && recogniseExample(words, examples);
    if (!example) return;
    const expected = { message: "default", params: { example: example.title } };
    reportMissingMarks(agreement, context, new Map(example.partners.map((partner) => [partner, expected])));
  },
};
