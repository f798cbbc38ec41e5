import { juriconnect } from "./juriconnect";
import { rewriteCell, tableNotation, USUAL_NOTATION } from "./notation";
import { readCitations } from "./read-citations";

test.each([
  ["artikel 3.1, eerste lid, Ow", "art. 3.1 lid 1 Ow"],
  ["OB 10.3.1", "art. 10.3 lid 1 Ob"],
  ["Ob 4.30 (lid 3)", "art. 4.30 lid 3 Ob"],
  ["ART. 3.2 OW", "art. 3.2 Ow"],
  ["Artikel 3.14 van de Omgevingswet", "art. 3.14 Ow"],
  ["art 3.3 Ow; 10 Wvr", "art. 3.3 Ow; art. 10 Wvr"],
])("writes %j as the table does", (text, expected) => {
  expect(rewriteCell(text, USUAL_NOTATION)).toBe(expected);
  expect(rewriteCell(expected, USUAL_NOTATION)).toBeNull();
});

test.each([
  "artt. 3.4 en 3.5 Ow",
  "§ 13.2 Ob",
  "art. 2.2 Ow, zie ook het convenant",
  "art. 16.15 jo. art. 16.16 Ow",
  "geen",
])("leaves %j alone", (text) => expect(rewriteCell(text, USUAL_NOTATION)).toBeNull());

test("the table's own notation is what most cells show", () => {
  const cells = [
    "artikel 3.1, eerste lid, Ow",
    "artikel 4.2, Ow",
    "art. 2.2 Ow",
    "artikel 5.1, tweede lid, Bkl",
  ];
  const notation = tableNotation(cells);
  expect(notation).toEqual({
    articleWord: "artikel",
    paragraph: "ordinal",
    law: "abbreviation",
    order: "behind",
  });
  expect(rewriteCell("art. 2.2 lid 2 Ow", notation)).toBe("artikel 2.2, tweede lid, Ow");
});

test("the address follows Juriconnect 1.3.1", () => {
  const [citation] = readCitations(
    "artikel 2.17, eerste lid, onder a, onder 1°, van de Omgevingswet",
  ).citations;
  expect(citation && juriconnect(citation)).toBe("jci1.31:c:BWBR0037885&artikel=2.17&lid=1&o=a&o=1%C2%B0");
});
