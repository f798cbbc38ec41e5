import { labelledForms, readingsOf } from "../../../tests/accuracy/citations";

const forms = labelledForms();

test("the labelled list is large enough to mean something", () => {
  expect(forms.length).toBeGreaterThanOrEqual(300);
});

test.each(forms.map((form) => [form.text, form.readings] as const))("reads %j", (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});
