import { readCitations } from "./read-citations";

/** "law kind article[→to] [lid n] [onder p]" for each reading. */
function shown(text: string): string[] {
  return readCitations(text).citations.map((citation) =>
    [
      citation.law ?? `?${citation.lawText ?? ""}`,
      citation.kind === "article" ? "" : citation.kind,
      citation.article + (citation.articleTo ? `→${citation.articleTo}` : ""),
      citation.paragraph ? `lid ${citation.paragraph}` : "",
      citation.part ? `onder ${citation.part}` : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
}

test.each([
  ["artikel 2.2 lid 2 van de Omgevingswet", ["Ow 2.2 lid 2"]],
  ["artikel 1.2, 1.3, 2.1 en artikel 2.2 van de Omgevingswet", ["Ow 1.2", "Ow 1.3", "Ow 2.1", "Ow 2.2"]],
  ["art 10 en art 25 van de Wet veiligheidsregio’s", ["Wvr 10", "Wvr 25"]],
  ["Wet milieubeheer, art. 18.3b; Waterschapswet, art. 73", ["Wm 18.3b", "Wschw 73"]],
  ["artikel 2.17, eerste lid, onder a, onder 1°", ["? 2.17 lid 1 onder a, 1°"]],
  ["art. 4.20 Ob en paragraaf 5.1.5 van de wet", ["Ob 4.20", "Ow section 5.1.5"]],
  ["bijlage III, onder 1, Ob", ["Ob annex III onder 1"]],
  ["artt. 5.8 t/m 5.12 Ow", ["Ow 5.8→5.12"]],
  ["art. 2.2 e.v. Ow", ["Ow 2.2→e.v."]],
  ["OB 10.3.1", ["Ob 10.3 lid 1"]],
  ["Ow 2.2, 3.1 en Ob 4.24", ["Ow 2.2", "Ow 3.1", "Ob 4.24"]],
  ["Ow 2.2; 4.24 Ob", ["Ow 2.2", "Ob 4.24"]],
  ["art. 3 : 6 Awb", ["Awb 3:6"]],
  [
    "art. 2.2 lid 1 onder a, b en c Ow",
    ["Ow 2.2 lid 1 onder a", "Ow 2.2 lid 1 onder b", "Ow 2.2 lid 1 onder c"],
  ],
  ["art. 2.2 eerste tot en met derde lid Ow", ["Ow 2.2 lid 1", "Ow 2.2 lid 2", "Ow 2.2 lid 3"]],
  ["art. 18.2 Omgw.b", ["?Omgw.b 18.2"]],
  ["2,2 Ow", ["Ow 2.2"]],
  ["art. 2,2 lid 1,2 Ow", ["Ow 2.2 lid 1", "Ow 2.2 lid 2"]],
  ["Ob art. 10,3; Wgr art. 1,8", ["Ob 10.3", "Wgr 1", "Wgr 8"]],
  ["art. 2.2 lid één Ow", ["Ow 2.2 lid 1"]],
  ["artikel 2.2, lid twee, van de Omgevingswet", ["Ow 2.2 lid 2"]],
  ["art. 19.3 Ow, m.n. lid 1", ["Ow 19.3 lid 1"]],
  ["artikel 19.3 Ow, met name het eerste lid", ["Ow 19.3 lid 1"]],
  ["bijlage bij de Omgevingswet", ["Ow annex"]],
  ["de bijlage van de Ow", ["Ow annex"]],
  ["Omgevingswet, bijlage", ["Ow annex"]],
  ["artikel 1.1 en de bijlage bij de Omgevingswet", ["Ow 1.1", "Ow annex"]],
  ["art. 2. 2 lid 1 Ow", ["Ow 2.2 lid 1"]],
  ["artikel2.2 Ow, art3.1 Ow", ["Ow 2.2", "Ow 3.1"]],
  ["Wvr: 9, 10 en 14", ["Wvr 9", "Wvr 10", "Wvr 14"]],
  ["artikel 3.1 lid 1 (gemeente) en lid 2 (provincie) Ow", ["Ow 3.1 lid 1", "Ow 3.1 lid 2"]],
  ["art. 18.2, eerste lid t/m derde lid, Ow", ["Ow 18.2 lid 1", "Ow 18.2 lid 2", "Ow 18.2 lid 3"]],
  ["zie bijlage 2", []],
  ["bijlage III, onder 1", ["? annex III onder 1"]],
  ["zie bijlage", []],
  ["Omgevingswet, zie bijlage", []],
  ["binnen 8 weken", []],
  ["wet- en regelgeving", []],
])("reads %j", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test("a law without an article is told apart", () => {
  expect(readCitations("Ow").loneLaws.map((law) => law.law)).toEqual(["Ow"]);
});
