/** @jest-environment jsdom */
import { iconFor, parseManifest } from "./manifest";

const manifest = (
  more: { surface?: string; resources?: string; host?: string } = {},
) => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
  xsi:type="TaskPaneApp">
  <Id>11111111-2222-3333-4444-555555555555</Id>
  <DisplayName DefaultValue="Proef"><Override Locale="en-US" Value="Trial" /></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://example.org/app/pane.html?v=2" /></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Document"><DesktopFormFactor><FunctionFile resid="Other.Url" /></DesktopFormFactor></Host>
      <Host xsi:type="Workbook">
        ${more.host ?? ""}
        <DesktopFormFactor>
          <FunctionFile resid="Functions.Url" />
          <ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell" /></ExtensionPoint>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">${more.surface ?? ""}</ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://example.org/icon-16.png" />
        <bt:Image id="Icon.32" DefaultValue="https://example.org/icon-32.png" />
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Functions.Url" DefaultValue="https://example.org/functions.html" />
        <bt:Url id="Pane.Url" DefaultValue="https://example.org/app/pane.html?tab=2" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group" DefaultValue="Groep"><bt:Override Locale="en-GB" Value="Group" /></bt:String>
        <bt:String id="Open" DefaultValue="Openen" />
        <bt:String id="More" DefaultValue="Meer" />
        <bt:String id="Tab" DefaultValue="Eigen tabblad" />
        ${more.resources ?? ""}
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Tip" DefaultValue="Opent het venster." /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const button = (id: string, action: string) => `
  <Control xsi:type="Button" id="${id}"><Label resid="Open" />
    <Supertip><Title resid="Open" /><Description resid="Tip" /></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16" /><bt:Image size="32" resid="Icon.32" /></Icon>${action}</Control>`;
const show =
  '<Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="Pane.Url" /></Action>';
const run = '<Action xsi:type="ExecuteFunction"><FunctionName>markAll</FunctionName></Action>';
const menu = `<Control xsi:type="Menu" id="M"><Label resid="More" />
  <Items><Item id="M1"><Label resid="Open" />${run}</Item></Items></Control>`;
const home = (controls: string) =>
  `<OfficeTab id="TabHome"><Group id="G"><Label resid="Group" />${controls}</Group></OfficeTab>`;
const origin = "https://localhost:3000";

describe("a manifest", () => {
  it("gives the pane's and the functions' pages on the page's own origin", () => {
    expect(parseManifest(manifest(), "nl", origin)).toEqual({
      id: "11111111-2222-3333-4444-555555555555",
      name: "Proef",
      paneUrl: "https://localhost:3000/app/pane.html?v=2",
      functionUrl: "https://localhost:3000/functions.html",
      sharedRuntime: false,
      shortcutsUrl: null,
      tabs: [],
    });
  });

  it("gives groups with buttons and menus", () => {
    const surface = home(button("B1", show) + button("B2", run) + menu);
    expect(parseManifest(manifest({ surface }), "nl", origin)?.tabs).toEqual([
      {
        id: "TabHome",
        label: null,
        groups: [
          {
            id: "G",
            label: "Groep",
            controls: [
              expect.objectContaining({
                kind: "button",
                id: "B1",
                label: "Openen",
                tip: "Opent het venster.",
                icons: [
                  { size: 16, url: "https://localhost:3000/icon-16.png" },
                  { size: 32, url: "https://localhost:3000/icon-32.png" },
                ],
                action: { kind: "show-pane", url: "https://localhost:3000/app/pane.html?tab=2" },
              }),
              expect.objectContaining({ id: "B2", action: { kind: "run", functionName: "markAll" } }),
              expect.objectContaining({
                kind: "menu",
                label: "Meer",
                items: [
                  expect.objectContaining({ id: "M1", action: { kind: "run", functionName: "markAll" } }),
                ],
              }),
            ],
          },
        ],
      },
    ]);
  });

  it("takes the override of the page's language, whatever its region", () => {
    const english = parseManifest(manifest({ surface: home("") }), "en", origin);
    expect(english?.name).toBe("Trial");
    expect(english?.tabs[0]?.groups[0]?.label).toBe("Group");
  });

  it("names an add-in's own tab", () => {
    const surface =
      '<CustomTab id="T"><Group id="G"><Label resid="Group" /></Group><Label resid="Tab" /></CustomTab>';
    expect(parseManifest(manifest({ surface }), "nl", origin)?.tabs[0]).toMatchObject({
      id: "T",
      label: "Eigen tabblad",
    });
  });

  it("knows a shared runtime", () => {
    const host = '<Runtimes><Runtime resid="Pane.Url" lifetime="long" /></Runtimes>';
    expect(parseManifest(manifest({ host }), "nl", origin)?.sharedRuntime).toBe(true);
  });

  it("leaves out controls and actions that it does not know", () => {
    const surface = home(
      button("B", '<Action xsi:type="Unknown" />') + '<Control xsi:type="Gallery" id="X" />',
    );
    expect(parseManifest(manifest({ surface }), "nl", origin)?.tabs[0]?.groups[0]?.controls).toEqual([]);
  });

  it.each(["", "geen xml", "<html/>", "<OfficeApp"])("is refused when it is none: %j", (text) => {
    expect(parseManifest(text, "nl", origin)).toBeNull();
  });
});

describe("the icon for a size", () => {
  const icons = [32, 16, 80].map((size) => ({ size, url: `${size}` }));

  it("is the smallest that is large enough", () => {
    expect(iconFor(icons, 20)).toBe("32");
    expect(iconFor(icons, 16)).toBe("16");
    expect(iconFor(icons, 100)).toBe("80");
    expect(iconFor([], 16)).toBeNull();
  });
});

test("the file with the keys is on the page's own origin", () => {
  const keys = '<ExtendedOverrides Url="https://example.org/assets/keys.json" /></OfficeApp>';
  const read = parseManifest(manifest().replace("</OfficeApp>", keys), "nl", origin);
  expect(read?.shortcutsUrl).toBe(`${origin}/assets/keys.json`);
});
