import { EXAMPLES } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import { createTexts } from "../../i18n/texts";
import { HEADINGS, located, row, sheetOf, without } from "../../table/testing/sheet-of";
import { planExamples } from "../commands/insert-examples";
import { rolesText, untoldRolesText, withoutColumn } from "./left-out";

const [nl, en] = [createTexts("nl"), createTexts("en")];
const [some, other] = EXAMPLES;
if (!some || !other) throw new Error("no examples");
const example: Example = {
  ...some,
  partners: ["gemeente", "ggd", "rijk", "waterschap"],
  roles: { gemeente: "authority", ggd: "adviser", rijk: "informed", waterschap: "participant" },
};

/** The plans for examples in a table without these columns, whose cells hold these marks of gemeente and provincie. */
function plansFor(examples: readonly Example[], marks = "x|x", gone: readonly number[] = []) {
  const agreement = row("Omgevingsvisie", "Een afspraak").replace("x|x", marks);
  const rows = [HEADINGS, agreement].map((line) => without(line, ...gone));
  const filled = examples.map((one) => ({ example: one, values: {} }));
  return planExamples(located(sheetOf(rows)), { examples: filled, afterRow: null, texts: nl }, null);
}

test("what partners do is told in a sentence where the table's cells are plain marks", () => {
  expect(untoldRolesText(plansFor([example]), nl)).toBe(
    "Rollen: gemeente beslist, GGD adviseert, Rijk krijgt bericht. Controleer de rollen.",
  );
  expect(untoldRolesText(plansFor([example]), en)).toBe(
    "Roles: gemeente decides, GGD advises, Rijk is informed. Please check the roles.",
  );
});

test("what the table has words for is not told", () => {
  const both: Example = { ...example, partners: ["gemeente"], roles: { gemeente: "authority" } };
  expect(untoldRolesText(plansFor([both], "beslist|advies"), nl)).toBeNull();
  const { roles: _, ...plain } = example;
  expect(untoldRolesText(plansFor([plain]), nl)).toBeNull();
});

test("a role that gets a plain sign in a table of roles is told with that sign, one without a column by itself", () => {
  expect(untoldRolesText(plansFor([example], "beslist|advies"), nl)).toBe(
    "Rijk krijgt ‘x’: de tabel heeft geen woord voor deze rol (Rijk krijgt bericht).",
  );
  const many: Example = { ...example, roles: { ...example.roles, gemeente: "lead" } };
  expect(untoldRolesText(plansFor([many], "beslist|advies", [13]), nl)).toBe(
    "gemeente, Rijk krijgen ‘x’: de tabel heeft geen woord voor deze rollen (gemeente is trekker, Rijk krijgt bericht). " +
      "Rollen: GGD adviseert. Controleer de rollen.",
  );
});

test("of several examples it is told where roles get a plain sign, and nothing in a table that has only signs", () => {
  const several = [example, { ...other, roles: {} }];
  expect(untoldRolesText(plansFor(several), nl)).toBeNull();
  expect(untoldRolesText(plansFor(several, "beslist|advies"), nl)).toBe(
    "De tabel heeft niet voor elke rol een woord: daar komt ‘x’. Controleer de rollen bij de voorbeelden.",
  );
});

test("each role has its word in both languages", () => {
  const all = (["lead", "authority", "adviser", "executor", "participant", "informed"] as const).map(
    (role) => ({ partner: "provincie" as const, role }),
  );
  expect(rolesText(all, nl)).toBe(
    "provincie is trekker, provincie beslist, provincie adviseert, provincie voert uit, provincie doet mee, provincie krijgt bericht",
  );
  expect(new Set(rolesText(all, en).split(", ")).size).toBe(all.length);
});

test("what has no column is named, the explanation and the legal text too", () => {
  const gone = [2, 13, 15];
  const names = (one: Example): string => withoutColumn(plansFor([one], "x|x", gone), nl);
  expect(names({ ...example, note: "Uitleg." })).toBe("Juridische tekst, Toelichting, GGD");
  // Nothing is lost of what the example does not have.
  expect(names({ ...example, note: "", legalBasis: [], partners: ["gemeente"] })).toBe("");
  expect(withoutColumn(plansFor([example]), nl)).toBe("");
});
