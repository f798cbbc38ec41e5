import { PackageParts } from "../container/package-parts";
import { buildWorkbook, workbookParts } from "../testing/build-workbook";
import { readSettings, writeSettings, type AddInReference } from "./add-in-settings";

const OURS: AddInReference = {
  id: "c0ffee00-1111-4222-8333-444444444444",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};
const TYPE = "http://schemas.microsoft.com/office/2011/relationships";
const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const PANES =
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>';
const foreign = (id: string) =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:bindings><we:binding id="b"/></we:bindings></we:webextension>`;

/** A workbook that holds a web extension of the add-in with this id. */
function withExtension(id: string) {
  const root = String(workbookParts()["_rels/.rels"]);
  const panes = `<Relationship Id="rId9" Type="${TYPE}/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"/>`;
  return new PackageParts(
    buildWorkbook({
      parts: {
        "_rels/.rels": root.replace("</Relationships>", `${panes}</Relationships>`),
        "xl/webextensions/taskpanes.xml": PANES,
        "xl/webextensions/_rels/taskpanes.xml.rels": relations(
          `<Relationship Id="rId1" Type="${TYPE}/webextension" Target="webextension1.xml"/>`,
        ),
        "xl/webextensions/webextension1.xml": foreign(id),
      },
    }),
  );
}

describe("settings of an add-in", () => {
  const settings = new Map([
    ["kolommen", '{"a":"<é>"}'],
    ["stand", "1"],
  ]);

  it("are kept in a file that had none, and come back after saving", () => {
    const parts = new PackageParts(buildWorkbook());
    expect(readSettings(parts, OURS.id).size).toBe(0);
    writeSettings(parts, OURS, settings);
    const after = new PackageParts(parts.toFile());
    expect([...readSettings(after, `{${OURS.id.toUpperCase()}}`)]).toEqual([...settings]);
    expect(after.contentType("xl/webextensions/taskpanes.xml")).toMatch(/webextensiontaskpanes\+xml$/);
    expect(after.contentType("xl/webextensions/webextension1.xml")).toMatch(/webextension\+xml$/);
    expect(after.relationships("").some(({ target }) => target === "xl/webextensions/taskpanes.xml")).toBe(
      true,
    );
  });

  it("stand beside those of other add-ins, which are not touched", () => {
    const parts = withExtension("other");
    writeSettings(parts, OURS, settings);
    expect(parts.text("xl/webextensions/webextension1.xml")).toBe(foreign("other"));
    expect([...readSettings(parts, OURS.id)]).toEqual([...settings]);
    expect(readSettings(parts, "other").size).toBe(0);
    const panes = parts.text("xl/webextensions/taskpanes.xml") ?? "";
    expect(panes.match(/<wetp:taskpane /g)).toHaveLength(2);
    expect(panes).toContain('r:id="rId2"');
  });

  it("replace those that were there, in their place and with what else the part holds", () => {
    const parts = withExtension(OURS.id);
    writeSettings(parts, OURS, settings);
    writeSettings(parts, OURS, new Map([["nieuw", "true"]]));
    expect([...readSettings(parts, OURS.id)]).toEqual([["nieuw", "true"]]);
    expect(parts.text("xl/webextensions/webextension1.xml")).toContain(
      '<we:properties><we:property name="nieuw" value="true"/></we:properties><we:bindings><we:binding id="b"/></we:bindings>',
    );
    expect(parts.has("xl/webextensions/webextension2.xml")).toBe(false);
  });

  it("are not made for nothing", () => {
    const parts = new PackageParts(buildWorkbook());
    const before = parts.toFile();
    writeSettings(parts, OURS, new Map());
    expect(parts.toFile()).toEqual(before);
  });
});
