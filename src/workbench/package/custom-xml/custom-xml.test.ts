import { PackageParts } from "../container/package-parts";
import { buildWorkbook, OFFICE_LINKS } from "../testing/build-workbook";
import { addCustomXml, readCustomXml, removeCustomXml, setCustomXml } from "./custom-xml";

const WORKBOOK = "xl/workbook.xml";
const ITEM = '<?xml version="1.0"?>\n<a:afspraken xmlns:a="urn:a"><x/></a:afspraken>';
const PROPERTIES =
  '<ds:datastoreItem ds:itemID="{0A1B2C3D-0001-4000-8000-00000000000A}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>';

function open(parts: Record<string, string>, links = "") {
  return new PackageParts(buildWorkbook({ parts, workbookLinks: links }));
}
const link = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE_LINKS}/customXml" Target="../customXml/${target}"/>`;
const relations = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE_LINKS}/customXmlProps" Target="${target}"/></Relationships>`;
const reopened = (parts: PackageParts) => new PackageParts(parts.toFile());

describe("custom XML parts", () => {
  const file = () =>
    open(
      {
        "customXml/item1.xml": ITEM,
        "customXml/itemProps1.xml": PROPERTIES,
        "customXml/_rels/item1.xml.rels": relations("itemProps1.xml"),
        "customXml/item2.xml": "<plain/>",
        "customXml/item3.xml": "no xml",
      },
      link("rIdA", "item1.xml") +
        link("rIdB", "item2.xml") +
        link("rIdC", "item3.xml") +
        link("rIdD", "item9.xml"),
    );

  it("are read with their id and namespace, those without properties too", () => {
    const [first, second, ...others] = readCustomXml(file(), WORKBOOK);
    expect(first).toEqual({
      id: "{0A1B2C3D-0001-4000-8000-00000000000A}",
      namespace: "urn:a",
      xml: '<a:afspraken xmlns:a="urn:a"><x/></a:afspraken>',
    });
    expect(second).toMatchObject({ namespace: "", xml: "<plain/>" });
    expect(readCustomXml(file(), WORKBOOK)[1]?.id).toBe(second?.id);
    expect(others).toEqual([]);
  });

  it("are added so that they are there with the same id after saving", () => {
    const parts = file();
    const made = addCustomXml(parts, WORKBOOK, '<s xmlns="urn:s">é</s>');
    expect(made.id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/);
    const after = reopened(parts);
    expect(readCustomXml(after, WORKBOOK).at(-1)).toEqual(made);
    expect(after.contentType("customXml/itemProps2.xml")).toMatch(/customXmlProperties\+xml$/);
    expect(after.text("customXml/itemProps2.xml")).toContain('<ds:schemaRef ds:uri="urn:s"/>');
    expect(after.text("customXml/item1.xml")).toBe(ITEM);
  });

  it("are replaced and keep their id", () => {
    const parts = file();
    setCustomXml(parts, WORKBOOK, "{0a1b2c3d-0001-4000-8000-00000000000a}", "<b/>");
    expect(readCustomXml(reopened(parts), WORKBOOK)[0]).toEqual({
      id: "{0A1B2C3D-0001-4000-8000-00000000000A}",
      namespace: "",
      xml: "<b/>",
    });
  });

  it("are removed with their properties and links", () => {
    const parts = file();
    const before = parts.paths.length;
    removeCustomXml(parts, WORKBOOK, "{0A1B2C3D-0001-4000-8000-00000000000A}");
    const after = reopened(parts);
    expect(after.paths).toHaveLength(before - 3);
    expect(after.relationships(WORKBOOK).some(({ id }) => id === "rIdA")).toBe(false);
    expect(readCustomXml(after, WORKBOOK)).toHaveLength(1);
  });

  it("are refused when they are no XML, or not there", () => {
    const parts = open({});
    for (const xml of ["", "tekst", "<a>", "<a/><b/>"]) {
      expect(() => addCustomXml(parts, WORKBOOK, xml)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
    }
    expect(() => setCustomXml(parts, WORKBOOK, "{X}", "<a/>")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" }),
    );
    expect(() => removeCustomXml(parts, WORKBOOK, "{X}")).toThrow(
      expect.objectContaining({ code: "ItemNotFound" }),
    );
    expect(readCustomXml(parts, WORKBOOK)).toEqual([]);
  });
});
