import fc from "fast-check";
import { ROLES, type Role } from "../../table/agreement-table";
import type { TestRow } from "./tables";

/** Contents that rules have something to say about, often the same, so that rows touch each other. */
const CONTENTS: Readonly<Record<Role, readonly string[]>> = {
  instrument: ["Omgevingsplan", "Programma", "Programa", ""],
  legalBasis: [
    "art. 2.2 Ow",
    "artikel 2.2 van de Omgevingswet",
    "art. 4.24 Ob",
    "art. 2.1 Wabo",
    "zie wet",
    "",
  ],
  legalText: ["Overheden houden rekening met elkaar.", "tekst ", ""],
  agreement: [
    "De gemeente en het waterschap delen ieder kwartaal hun planning voor de riolering.",
    "De gemeente en het waterschap delen ieder kwartaal hun planning voor de riolering!",
    "De GGD en de veiligheidsregio reageren binnen twee weken op een adviesvraag.",
    "n.t.b.",
    "",
  ],
  type: ["Afstemming nodig", "Afstemming wenselijk", "nodig", "misschien", ""],
  keyword: [
    "water; wonen",
    "Water",
    "water, wonen",
    "waterbelang",
    "water-belang; water",
    "wonen / water",
    "planning",
    "riolering; adviesvraag",
    "https://xx",
    "\nwater ,water",
    "water, wonen / rust/xx",
    "",
  ],
  source: ["Regio Utrecht", "regio Utrecht", "VNG", "https//vng.nl", "\u200e", ""],
  level: ["Ambtelijk", "Bestuurlijk", "A/B", ""],
  explanation: ["", "Rijkswaterstaat wordt vooraf gebeld.", "#REF!"],
};
const MARKS = ["x", "X", "v", "-", "advies", "Q", "", "", "x"];

const textOf = (role: Role): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...CONTENTS[role]) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  );

/** A row as users make them: mostly sensible, sometimes anything. */
export const arbitraryRow: fc.Arbitrary<TestRow> = fc.record({
  ...(Object.fromEntries(ROLES.map((role) => [role, textOf(role)])) as Record<Role, fc.Arbitrary<string>>),
  marks: fc.array(fc.constantFrom(...MARKS), { minLength: 7, maxLength: 7 }).map((marks) => marks.join("|")),
});

/** Pieces that parsers stumble over, for texts that are nonsense but not noise. */
const PIECES = [
  "art. ",
  "2.2",
  " Ow",
  "[",
  "…",
  "(",
  "\u00a0",
  "\n",
  ";",
  ",",
  "https://",
  "www.",
  "xx",
  "GGD",
  "#REF!",
  "é",
  "\ud800",
];

/** Rows in which every cell is any text at all. */
export const wildRow: fc.Arbitrary<TestRow> = fc.record({
  ...(Object.fromEntries(
    ROLES.map((role) => [
      role,
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc
          .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })))
          .map((parts) => parts.join("")),
      ),
    ]),
  ) as Record<Role, fc.Arbitrary<string>>),
  marks: fc.string({ unit: "binary" }),
});
