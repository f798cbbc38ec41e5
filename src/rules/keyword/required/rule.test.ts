import { testRule } from "../../testing/rule-tester";
import { keywordRequired } from "./rule";

/** No keyword of the vocabulary stands in this one. */
const PLAIN = "Iedereen houdt zich aan het afgesproken schema.";
const fill = (address: string, value: string) => ({
  label: "fill",
  output: { [address]: value },
});

testRule(keywordRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, {}] },
    { name: "a keyword that stands nowhere else", rows: [{}, { keyword: "zwerfafval" }] },
    { name: "an error value, which another rule reports", rows: [{ keyword: "#REF!" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["keyword"] } },
    { name: "a keyword that is merged down", rows: [{ keyword: "wonen" }, { merged: ["keyword"] }] },
  ],
  invalid: [
    {
      name: "an empty cell whose row says nothing that is a keyword",
      rows: [{ keyword: "", agreement: PLAIN }],
      findings: [{ at: "F2" }],
    },
    {
      name: "white space and characters that cannot be seen",
      rows: [
        { keyword: " \u00a0\n", agreement: PLAIN },
        { keyword: "\u200b", agreement: PLAIN },
      ],
      findings: [{ at: "F2" }, { at: "F3" }],
    },
    {
      name: "a keyword of the table that the row's text holds",
      rows: [{ keyword: "", agreement: "Partijen delen hun planning." }, { agreement: PLAIN }],
      findings: [{ at: "F2", suggestions: [fill("F2", "planning")] }],
    },
    {
      name: "a shipped keyword in another form",
      rows: [{ keyword: "", agreement: "De adviestermijnen staan in de brief." }],
      findings: [{ at: "F2", suggestions: [fill("F2", "adviestermijn")] }],
    },
    {
      name: "several: together with the table's separator, then each, those of more words first",
      rows: [
        { keyword: "wonen, water" },
        {
          keyword: "",
          agreement: "Het waterbelang telt mee bij wonen.",
          explanation: "Denk ook aan externe veiligheid.",
        },
      ],
      findings: [
        {
          at: "F3",
          suggestions: [
            fill("F3", "externe veiligheid, waterbelang, wonen"),
            fill("F3", "externe veiligheid"),
            fill("F3", "waterbelang"),
            fill("F3", "wonen"),
          ],
        },
      ],
    },
    {
      name: "a semicolon where no cell shows a separator",
      rows: [{ keyword: "", agreement: "Evaluatie en participatie horen erbij." }],
      findings: [
        {
          at: "F2",
          suggestions: [
            fill("F2", "evaluatie; participatie"),
            fill("F2", "evaluatie"),
            fill("F2", "participatie"),
          ],
        },
      ],
    },
    {
      name: "the usual spelling of the table, not a variant of it",
      rows: [
        { keyword: "Omgevingstafels" },
        { keyword: "Omgevingstafels" },
        { keyword: "omgevingstafel" },
        { keyword: "", agreement: "De aanvraag komt aan de omgevingstafel." },
      ],
      findings: [{ at: "F5", suggestions: [fill("F5", "Omgevingstafels")] }],
    },
  ],
});
