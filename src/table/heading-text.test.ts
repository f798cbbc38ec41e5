import { headingText } from "./heading-text";

test.each([
  ["Omgevings-\ndienst", "Omgevingsdienst"],
  ["Veiligheids- \r\n regio", "Veiligheidsregio"],
  ["Ambtelijk/\nbestuurlijk", "Ambtelijk/ bestuurlijk"],
  ["Water-\nen bodemteam", "Water- en bodemteam"],
  ["Noord-\nHolland", "Noord- Holland"],
  ["Omgevings- dienst", "Omgevings- dienst"],
  ["  Provincie \n (regio) ", "Provincie (regio)"],
  ["", ""],
])("%j is shown as %j", (heading, expected) => {
  expect(headingText(heading)).toBe(expected);
});
