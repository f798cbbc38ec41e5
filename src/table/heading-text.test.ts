import { headingParams, headingText } from "./heading-text";

test.each([
  ["Omgevings-\ndienst", "Omgevingsdienst"],
  ["Veiligheids- \r\n regio", "Veiligheidsregio"],
  ["Ambtelijk/\nbestuurlijk", "Ambtelijk/ bestuurlijk"],
  ["Water-\nen bodemteam", "Water- en bodemteam"],
  ["Noord-\nHolland", "Noord- Holland"],
  ["Omgevings- dienst", "Omgevings- dienst"],
  ["  Provincie \n (regio) ", "Provincie (regio)"],
  ["Omgevings\u00addienst", "Omgevingsdienst"],
  ["Omgevings\u00ad\ndienst", "Omgevingsdienst"],
  ["", ""],
])("%j is shown as %j", (heading, expected) => {
  expect(headingText(heading)).toBe(expected);
});

test("in the words of a finding a heading is shown so too, and any other text as it is", () => {
  expect(
    headingParams({ partner: "Omgevings-\ndienst", heading: "Water-\nschap", old: "a-\nb", row: 3 }),
  ).toEqual({
    partner: "Omgevingsdienst",
    heading: "Waterschap",
    old: "a-\nb",
    row: 3,
  });
});
