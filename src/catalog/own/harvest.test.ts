import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import { EXAMPLES } from "../catalog";
import { fillBlanks } from "../blanks";
import { exampleOfRow } from "./example-of-row";
import { harvest } from "./harvest";

const table = (...rows: readonly string[]) => located(sheetOf([HEADINGS, ...rows]));
const longer =
  "De gemeente en de provincie leggen elk voorjaar de plannen voor woningbouw langs het spoor naast elkaar.";

test("a row becomes an example in its own words", () => {
  const one = table(row("Programma", longer));
  const [agreement] = one.agreements;
  expect(agreement && exampleOfRow(one, agreement, "a")).toMatchObject({
    id: "a",
    instrument: "programma",
    agreement: longer,
    title: "De gemeente en de provincie leggen elk voorjaar de plannen voor woningbouw…",
    legalBasis: [{ citation: "art. 2.2 Ow" }],
    type: "required",
    level: { value: "official" },
    keywords: ["water"],
    partners: ["gemeente", "provincie"],
    source: { name: "VNG" },
  });
});

test("a row keeps its legal text as it stands, and none where the cell is empty or holds a formula's error", () => {
  const legalTextOf = (cell: string) => {
    const one = table(row("Programma", longer).replace("tekst van de wet", cell));
    const [agreement] = one.agreements;
    return agreement && exampleOfRow(one, agreement, "a").legalText;
  };
  expect(legalTextOf(" Kort gezegd: wie beslist.  Wie meepraat.")).toBe(
    "Kort gezegd: wie beslist.  Wie meepraat.",
  );
  expect(legalTextOf("#NAME?")).toBeUndefined();
  expect(legalTextOf("")).toBeUndefined();
});

test("a type or level that is not clear keeps its own words, and an empty cell or an error says nothing", () => {
  const read = (type: string, level: string) => {
    const one = table(
      row("Programma", longer).replace("Afstemming nodig", type).replace("|Ambtelijk|", `|${level}|`),
    );
    const [agreement] = one.agreements;
    const example = agreement && exampleOfRow(one, agreement, "a");
    return [example?.type, example?.level.value];
  };
  expect(read("nodig", "ambt.")).toEqual(["required", "official"]);
  expect(read(" AN ", "B&W")).toEqual([{ words: "AN" }, { words: "B&W" }]);
  expect(read("?", "Directie")).toEqual([{ words: "?" }, { words: "Directie" }]);
  expect(read("", "  ")).toEqual([{ words: "" }, { words: "" }]);
  expect(read("#VALUE!", "#N/A")).toEqual([{ words: "" }, { words: "" }]);
});

test("a type that the other table does not say is no difference with ours", () => {
  const differing = (type: string, level: string) => {
    const theirs = row("Programma", longer.replace("voorjaar", "najaar"))
      .replace("Afstemming nodig", type)
      .replace("|Ambtelijk|", `|${level}|`);
    const [found] = harvest(
      [{ file: "a.xlsx", table: table(theirs) }],
      [table(row("Programma", longer))],
      [],
    );
    return found?.standing?.differences.map((one) => [one.field, "inExample" in one ? one.inExample : null]);
  };
  const agreement = ["agreement", longer.replace("voorjaar", "najaar")];
  expect(differing("", "")).toEqual([agreement]);
  expect(differing("#VALUE!", "Ambtelijk")).toEqual([agreement]);
  expect(differing("AN", "college")).toEqual([agreement, ["type", "AN"], ["level", "college"]]);
});

test("citations under each other stay apart", () => {
  const one = table(
    row("Programma", longer).replace("art. 2.2 Ow", "art. 2.2 Ow;\nart. 3.1 Ow\nart. 10.7 Ob"),
  );
  const [agreement] = one.agreements;
  expect(agreement && exampleOfRow(one, agreement, "a").legalBasis).toEqual([
    { citation: "art. 2.2 Ow; art. 3.1 Ow; art. 10.7 Ob", certainty: "source" },
  ]);
});

test("a law and its article on lines of their own are one citation; where it is not sure, the cell stays as it is", () => {
  const basis = (cell: string) => {
    const one = table(row("Programma", longer).replace("art. 2.2 Ow", cell));
    const [agreement] = one.agreements;
    return agreement && exampleOfRow(one, agreement, "a").legalBasis[0]?.citation;
  };
  expect(basis("Omgevingswet\nartikel 2.2")).toBe("Omgevingswet artikel 2.2");
  expect(basis("Artikel 2.2\r\nOmgevingswet\r\nartikel 10.7\r\nOmgevingsbesluit")).toBe(
    "Artikel 2.2 Omgevingswet; artikel 10.7 Omgevingsbesluit",
  );
  const unsure = ["Artikel 2.2\nOmgevingswet\nartikel 3.1", "Omgevingswet:\n- artikel 2.2\n- artikel 3.1"];
  expect(basis("Artikel 2.2 Ow\nDe Omgevingswet regelt dit.")).toBe(
    "Artikel 2.2 Ow; De Omgevingswet regelt dit.",
  );
  for (const cell of [...unsure, "Artikel 2.2 Ow\nOmgevingswet"]) expect(basis(cell)).toBe(cell);
});

test("only what ours has not is harvested, each text once", () => {
  const ours = table(row("Programma", "een"), row("Programma", "Twee  afspraken."));
  const theirs = [
    { file: "a.xlsx", table: table(row("Programma", "twee afspraken"), row("Omgevingsplan", "drie")) },
    { file: "b.xlsx", table: table(row("Omgevingsplan", "Drie"), row("Omgevingsplan", "vier")) },
  ];
  expect(
    harvest(theirs, [ours], []).map(({ file, row: at, example }) => [file, at, example.agreement]),
  ).toEqual([
    ["a.xlsx", 2, "drie"],
    ["b.xlsx", 2, "vier"],
  ]);
  expect(harvest(theirs, [], [])).toHaveLength(3);
});

test("an agreement that is like ours, or that stands in the catalogue, says so", () => {
  const [example] = EXAMPLES;
  if (!example) throw new Error("no examples");
  const ours = table(row("Programma", longer));
  const text = fillBlanks(example.agreement, { termijn: "6 weken" });
  const theirs = [
    {
      file: "a.xlsx",
      table: table(row("Programma", longer.replace("voorjaar", "najaar")), row("Programma", text)),
    },
  ];
  const [like, catalogued] = harvest(theirs, [ours], EXAMPLES);
  expect(like).toMatchObject({ standing: { row: 1, kind: "similar" }, catalogued: null });
  expect(catalogued?.catalogued?.id).toBe(example.id);
});

test("what stands on any of our sheets is ours, and what is like it is found where it is most alike", () => {
  const [vision, programme] = [
    table(row("Omgevingsvisie", longer.replace("woningbouw langs het spoor", "natuur"))),
    table(row("Programma", "twee"), row("Programma", longer)),
  ];
  const theirs = [
    {
      file: "a.xlsx",
      table: table(row("Programma", "Twee"), row("Programma", longer.replace("elk", "ieder"))),
    },
  ];
  const found = harvest(theirs, [vision, programme], []);
  expect(found).toHaveLength(1);
  expect(found[0]?.standing).toMatchObject({ row: 2, table: programme });
});

const CLOSING =
  "Over de voortgang wordt in het kwartaaloverleg gesproken en wat daar wordt besloten, komt in het verslag van die dag.";
const ADVICE = "Burgemeester en wethouders vragen de GGD om advies voordat zij de ontwerpvisie vaststellen.";
const CALENDAR = "Partijen houden een gedeelde kalender bij met de momenten waarop visies ter inzage liggen.";
/** The row of ours that an agreement of another table is said to be like, from 0; null: like none. */
const likeRow = (theirs: string, ...ours: readonly string[]): number | null => {
  const rows = ours.map((agreement) => row("Programma", agreement));
  const [found] = harvest([{ file: "a.xlsx", table: table(row("Programma", theirs)) }], [table(...rows)], []);
  return found?.standing?.row ?? null;
};

test("what begins with the same sentence is alike, not what only closes with the same one", () => {
  const own = [`${ADVICE} Jaarlijks wordt bekeken of dit nog voldoet. Dat kost hooguit vijf minuten.`];
  expect(likeRow(`${ADVICE} ${CLOSING}`, ...own, `${CALENDAR} ${CLOSING}`)).toBe(1);
  expect(likeRow(`${ADVICE} ${CLOSING}`, `${CALENDAR} ${CLOSING}`)).toBeNull();
  expect(likeRow(`${CALENDAR} Er komt een handreiking bij.`, ...own, `${CALENDAR} ${CLOSING}`)).toBe(2);
});

test("an opening that several of our rows have tells nothing", () => {
  const opening = "Alle partijen in de regio spreken met elkaar het volgende af:";
  const rows = [`${opening} De ${CALENDAR}`, `${opening} De provincie betaalt het onderzoek naar stikstof.`];
  expect(likeRow(`${opening} ${ADVICE}`, ...rows)).toBeNull();
});

test("the notation of the other table is no difference, and other articles are shown in our own notation", () => {
  const ours = table(row("Programma", longer), row("Programma", "twee"));
  const basis = (cell: string) => {
    const theirs = row("Programma", longer.replace("voorjaar", "najaar")).replace("art. 2.2 Ow", cell);
    const [found] = harvest([{ file: "a.xlsx", table: table(theirs) }], [ours], []);
    return found?.standing?.differences.flatMap((one) => (one.field === "legalBasis" ? [one.inExample] : []));
  };
  expect(basis("Artikel 2.2 Omgevingswet")).toEqual([]);
  expect(basis("Artikel 3.1 Omgevingswet")).toEqual(["art. 3.1 Ow"]);
  expect(basis("art. 2.2 Omgevingswet; art. 3.1, eerste lid, van de Omgevingswet")).toEqual([
    "art. 2.2 Ow; art. 3.1 lid 1 Ow",
  ]);
});
