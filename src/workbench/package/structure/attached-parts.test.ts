import { OFFICE_LINKS } from "../testing/build-workbook";
import { deleteRows, insertCells, insertRows } from "./insert-delete";
import { openFirst } from "./testing/sheets";

const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** Opens a sheet with one part linked to it, by the type's last word or whole URI. */
function openWith(type: string, xml: string, path = "xl/part1.xml") {
  const uri = type.includes(":") ? type : `${OFFICE_LINKS}/${type}`;
  const links = `<Relationship Id="rId1" Type="${uri}" Target="/${path}"/>`;
  const { context, first, part } = openFirst({ links }, { parts: { [path]: xml } });
  return { context, first, part, text: () => context.parts.text(path) };
}

const anchor = (kind: string, from: number, to: number, offset = 7) =>
  `<xdr:${kind}><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>2</xdr:col><xdr:row>${to}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:to><xdr:pic/></xdr:${kind.split(" ")[0] ?? ""}>`;
const note = (row: number, anchorRows: readonly [number, number]) =>
  `<v:shape id="s${row}"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
  `<x:Anchor>3, 15, ${anchorRows[0]}, 2, 6, 54, ${anchorRows[1]}, 3</x:Anchor><x:Row>${row}</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>`;

describe("parts of a sheet follow rows", () => {
  // Two rows come in above row 3.
  it.each([
    [
      "notes",
      "comments",
      '<comment ref="C2"><t/></comment><comment ref="C3" authorId="0"><text><t>C3</t></text></comment>',
      '<comment ref="C2"><t/></comment><comment ref="C5" authorId="0"><text><t>C3</t></text></comment>',
    ],
    ["threads", THREADED, '<threadedComment ref="C3" id="{1}"/>', '<threadedComment ref="C5" id="{1}"/>'],
    ["notes' shapes", "vmlDrawing", note(2, [1, 4]), note(4, [3, 6]).replace('id="s4"', 'id="s2"')],
    [
      "pictures that size with cells",
      "drawing",
      anchor("twoCellAnchor", 1, 4),
      anchor("twoCellAnchor", 1, 6),
    ],
    [
      "pictures that only move",
      "drawing",
      anchor('twoCellAnchor editAs="oneCell"', 1, 4),
      anchor('twoCellAnchor editAs="oneCell"', 1, 4),
    ],
    [
      "pictures below",
      "drawing",
      anchor('twoCellAnchor editAs="oneCell"', 3, 4),
      anchor('twoCellAnchor editAs="oneCell"', 5, 6),
    ],
    [
      "pictures that stay",
      "drawing",
      anchor('twoCellAnchor editAs="absolute"', 3, 4),
      anchor('twoCellAnchor editAs="absolute"', 3, 4),
    ],
    ["mapped cells", "tableSingleCells", '<singleXmlCell id="1" r="A3"/>', '<singleXmlCell id="1" r="A5"/>'],
    [
      "pivot tables",
      "pivotTable",
      '<location ref="A3:C9" firstHeaderRow="1"/>',
      '<location ref="A5:C11" firstHeaderRow="1"/>',
    ],
    [
      "form controls",
      "vmlDrawing",
      '<v:shape id="c"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 4, 0, 2, 0, 5, 0</x:Anchor><x:FmlaLink>$A$9</x:FmlaLink></x:ClientData></v:shape>',
      '<v:shape id="c"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 6, 0, 2, 0, 7, 0</x:Anchor><x:FmlaLink>$A$11</x:FmlaLink></x:ClientData></v:shape>',
    ],
  ])("%s", (_, type, before, after) => {
    const { context, first, text } = openWith(type, `<root>${before}</root>`);
    insertRows(context, first, 2, 2);
    expect(text()).toBe(`<root>${after}</root>`);
    deleteRows(context, first, 2, 2);
    expect(text()).toBe(`<root>${before}</root>`);
  });

  it.each([
    ["notes", "comments", '<comment ref="C3"><text/></comment>', ""],
    ["threads", THREADED, '<threadedComment ref="C3" id="{1}"/>', ""],
    ["notes' shapes", "vmlDrawing", note(2, [1, 4]), ""],
    [
      "pictures stay, without height",
      "drawing",
      anchor("twoCellAnchor", 2, 3),
      anchor("twoCellAnchor", 2, 2, 0),
    ],
  ])("whose rows go: %s", (_, type, before, after) => {
    const { context, first, text } = openWith(type, `<root>${before}</root>`);
    deleteRows(context, first, 2, 2);
    expect(text()).toBe(`<root>${after}</root>`);
  });

  it.each([
    [
      "a shape that shows a cell",
      "drawing",
      '<xdr:sp macro="" textlink="Blad1!$A$9"><xdr:txBody/></xdr:sp>',
      '<xdr:sp macro="" textlink="Blad1!$A$11"><xdr:txBody/></xdr:sp>',
    ],
    [
      "a camera picture",
      "drawing",
      '<a14:cameraTool cellRange="$A$1:$B$9" spid="1"/>',
      '<a14:cameraTool cellRange="$A$1:$B$11" spid="1"/>',
    ],
    [
      "a form control",
      "ctrlProp",
      '<formControlPr objectType="List" fmlaLink="$A$9" fmlaRange="Blad1!$A$1:$A$9"/>',
      '<formControlPr objectType="List" fmlaLink="$A$11" fmlaRange="Blad1!$A$1:$A$11"/>',
    ],
    [
      "a shape without a link",
      "drawing",
      '<xdr:sp macro="A9" textlink=""/>',
      '<xdr:sp macro="A9" textlink=""/>',
    ],
  ])("with the cells of %s", (_, type, before, after) => {
    const { context, first, text } = openWith(type, `<root>${before}</root>`);
    insertRows(context, first, 2, 2);
    expect(text()).toBe(`<root>${after}</root>`);
  });

  it("leave pictures alone that stand over part of the width", () => {
    const xml = `<root>${anchor("twoCellAnchor", 3, 4)}</root>`;
    const { context, first, text } = openWith("drawing", xml);
    insertCells(context, first, { top: 0, left: 0, bottom: 0, right: 1 });
    expect(text()).toBe(xml);
    insertCells(context, first, { top: 0, left: 0, bottom: 0, right: 2 });
    expect(text()).toBe(`<root>${anchor("twoCellAnchor", 4, 5)}</root>`);
  });
});

describe("parts of the workbook follow rows", () => {
  it("charts and the sources of pivot tables", () => {
    const chart = (rows: string) =>
      `<c:chart><c:f>Blad1!$A$1:$A$${rows}</c:f><c:v>Blad1!$A$9</c:v></c:chart>`;
    const source = (rows: string) =>
      `<d><worksheetSource ref="A1:B${rows}" sheet="Blad1"/><worksheetSource ref="A1:B9" sheet="X"/></d>`;
    const parts = {
      "xl/charts/chart7.xml": chart("9"),
      "xl/pivotCache/pivotCacheDefinition1.xml": source("9"),
    };
    const { context, first } = openFirst({}, { parts });
    insertRows(context, first, 2, 2);
    expect(context.parts.text("xl/charts/chart7.xml")).toBe(chart("11"));
    expect(context.parts.text("xl/pivotCache/pivotCacheDefinition1.xml")).toBe(source("11"));
  });
});

describe("form controls in the sheet", () => {
  it("follow rows with the cells they are linked to", () => {
    const controls = (row: number, link: number) =>
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rId3"><controlPr ' +
      `linkedCell="$A$${link}"><anchor moveWithCells="1" sizeWithCells="1"><from><xdr:col>1</xdr:col><xdr:row>${row}</xdr:row></from>` +
      `<to><xdr:col>2</xdr:col><xdr:row>${row + 1}</xdr:row></to></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>`;
    const { context, first, part } = openFirst({ after: controls(4, 9) });
    insertRows(context, first, 2, 2);
    expect(part.block("AlternateContent")).toBe(controls(6, 11));
  });
});
