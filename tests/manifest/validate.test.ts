import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { manifestFor } from "../../scripts/lib/manifest/for-host.mjs";
import { ownCode } from "../../scripts/lib/manifest/own-code.mjs";
import { filesIn, validateManifest } from "../../scripts/lib/manifest/validate.mjs";
import { RIBBON_COMMANDS } from "../../src/taskpane/commands/ribbon-commands";

const manifest = readFileSync("manifest.xml", "utf8");
const files = filesIn(".", "src/taskpane");
const own = ownCode(".", false);
const pictures = (name: string, file: string) => ({
  has: files.has,
  bytes: (path: string): Buffer => (path === name ? readFileSync(file) : files.bytes(path)),
});
const shortcuts = (change: (text: string) => string) => ({
  has: files.has,
  bytes: (path: string): Buffer =>
    path === "assets/shortcuts.json"
      ? Buffer.from(change(files.bytes(path).toString("utf8")))
      : files.bytes(path),
});
const swap = (from: string, to: string): string => {
  if (!manifest.includes(from)) throw new Error(`the manifest has no ${from}`);
  return manifest.replace(from, to);
};

test("the add-in's own manifest is valid", () => {
  expect(validateManifest(manifest, files, own)).toEqual([]);
});

/** One broken sample for everything that the checks look at: what is broken, the check, and words of its problem. */
const broken: readonly (readonly [string, string, string, string])[] = [
  ["an element that is not closed", manifest.replace("</Hosts>", ""), "xml", "unexpected"],
  [
    "elements in the wrong order",
    swap("<ProviderName>Samenwerkingstabel</ProviderName>", "").replace(
      "</DefaultLocale>",
      "</DefaultLocale><ProviderName>x</ProviderName>",
    ),
    "structure",
    "ProviderName stands after DefaultLocale",
  ],
  [
    "an element that is missing",
    swap("<Permissions>ReadWriteDocument</Permissions>", ""),
    "structure",
    "lacks Permissions",
  ],
  [
    "an unknown element",
    swap("<Requirements>", "<Rules /><Requirements>"),
    "structure",
    "may not hold Rules",
  ],
  [
    "an element twice",
    swap("<FunctionFile ", '<FunctionFile resid="Taskpane.Url" /><FunctionFile '),
    "structure",
    "2 times",
  ],
  ["an attribute that is missing", swap('lifetime="long"', ""), "structure", "lacks the attribute lifetime"],
  ["an id that is no GUID", swap("<Id>5d6b0a3e-", "<Id>5d6b0a3-"), "identity", "no GUID"],
  ["a strange version", swap("<Version>1.0.0.0<", "<Version>v1<"), "identity", "Version"],
  [
    "a version that Microsoft's validator refuses",
    swap("<Version>1.0.0.0<", "<Version>0.9.0.0<"),
    "identity",
    "0.9.0.0 is lower than 1.0",
  ],
  ["an id twice", swap('id="Samenwerking.Check"', 'id="Samenwerking.Pane"'), "identity", "used twice"],
  [
    "a long resource id",
    manifest.replaceAll("Check.Label", "Check.LabelThatIsFarTooLongForOffice"),
    "lengths",
    "longer than 32",
  ],
  [
    "a long label",
    swap('DefaultValue="Controleer"', `DefaultValue="${"a".repeat(126)}"`),
    "lengths",
    "longer than 125",
  ],
  ["a long tip", swap('Value="Removes every', `Value="${"a".repeat(250)}`), "lengths", "longer than 250"],
  ["another default language", swap(">nl-NL<", ">en-US<"), "locales", "DefaultLocale"],
  [
    "a text without English",
    swap('<bt:Override Locale="en-US" Value="Check" />', ""),
    "locales",
    "has no text for en-US",
  ],
  [
    "a strange locale",
    swap('Locale="en-US" Value="Check"', 'Locale="english" Value="Check"'),
    "locales",
    "no language and country",
  ],
  [
    "a resource that is not there",
    swap('<Label resid="Check.Label"', '<Label resid="Chek.Label"'),
    "resources",
    'no "Chek.Label"',
  ],
  [
    "a resource of another kind",
    swap('<Label resid="Check.Label"', '<Label resid="Check.Tip"'),
    "resources",
    "ShortStrings",
  ],
  [
    "a resource that nothing uses",
    swap(
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="More.Url" DefaultValue="https://localhost:3000/taskpane.html" />',
    ),
    "resources",
    "used by nothing",
  ],
  [
    "an address without https",
    swap('SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'),
    "addresses",
    "not https",
  ],
  [
    "an address on another host",
    swap('IconUrl DefaultValue="https://localhost:3000', 'IconUrl DefaultValue="https://example.org'),
    "addresses",
    "another host",
  ],
  [
    "no address at all",
    swap('SupportUrl DefaultValue="https://localhost:3000/', 'SupportUrl DefaultValue="'),
    "addresses",
    "no address",
  ],
  [
    "a size that Office does not know",
    swap('<bt:Image size="24"', '<bt:Image size="25"'),
    "icons",
    "no size 25",
  ],
  ["a size that is missing", swap('<bt:Image size="80" resid="Check.80" />', ""), "icons", "lacks size 80"],
  [
    "a picture of another size",
    swap("assets/mark-32.png", "assets/mark-20.png"),
    "icons",
    "20 × 20, not 32 × 32",
  ],
  [
    "a file that is not there",
    swap("assets/mark-32.png", "assets/mark-33.png"),
    "files",
    "no file assets/mark-33.png",
  ],
  [
    "a page that is not there",
    manifest.replaceAll("ondersteuning.html", "hulp.html"),
    "files",
    "no file hulp.html",
  ],
  ["fewer rights", swap(">ReadWriteDocument<", ">ReadDocument<"), "requirements", "ReadWriteDocument"],
  ["another floor", swap('MinVersion="1.9"', 'MinVersion="1.12"'), "requirements", "ExcelApi 1.9"],
  [
    "a function that the code does not have",
    swap(">markMissingPartners<", ">markMissingPartner<"),
    "commands",
    "registers no function markMissingPartner",
  ],
  [
    "a function that no button and no shortcut calls",
    manifest.replaceAll(">examples_programma<", ">examples_omgevingsplan<"),
    "commands",
    "nothing calls the function examples_programma",
  ],
  ["another version than package.json's", swap("<Version>1.0.0.0<", "<Version>1.2.0.0<"), "version", "1.0.0"],
  [
    "a long name in another language",
    swap('<Override Locale="en-US" Value="Samenw', `<Override Locale="en-US" Value="${"a".repeat(125)}`),
    "lengths",
    "longer than 125",
  ],
  [
    "a long name of the provider",
    swap("<ProviderName>", `<ProviderName>${"a".repeat(125)}`),
    "lengths",
    "longer than 125",
  ],
  [
    "another page for the functions",
    swap('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Support.Url"'),
    "requirements",
    "shared runtime",
  ],
];

test.each(broken)("%s is found", (_name, text, check, words) => {
  const problems = validateManifest(text, files, own);
  expect(problems).toContainEqual({ check, problem: expect.stringContaining(words) as string });
});

test("a picture is measured, not believed by its name", () => {
  const problems = validateManifest(manifest, pictures("assets/mark-32.png", "assets/mark-40.png"), own);
  expect(problems).toEqual([{ check: "icons", problem: expect.stringContaining("40 × 40") as string }]);
  const [text] = validateManifest(manifest, pictures("assets/mark-32.png", "package.json"), own);
  expect(text?.problem).toContain("is no PNG");
});

test("a shortcut for a function that the code does not have is found", () => {
  const files = shortcuts((text) => text.replaceAll('"recheck"', '"check"'));
  expect(validateManifest(manifest, files, own)).toContainEqual({
    check: "commands",
    problem: "assets/shortcuts.json: the code registers no function check",
  });
});

test("the commands that are read from the sources are those that the pane registers", () => {
  expect(own.commands).toEqual(RIBBON_COMMANDS.map(({ id }) => id));
});

test.each([
  ["1.1.0.0", true],
  ["1.1.0.4", true],
  ["1.2.0.0", true],
  ["2.0.0.0", true],
  ["1.0.9.0", false],
])("a manifest that was built with the number %s passes: %s", (number, passes) => {
  const built = swap("<Version>1.0.0.0<", `<Version>${number}<`);
  const problems = validateManifest(built, files, { ...own, version: "1.1.0", isBuilt: true });
  expect(problems.map(({ check }) => check)).toEqual(passes ? [] : ["version"]);
});

test.each([
  ["an action that is not there", '"action": "recheck"', '"action": "chek"', "no action chek"],
  ["keys that Microsoft advises against", "Ctrl+Shift+Alt+C", "Ctrl+C", "is not of the form"],
  ["keys that come twice", "Ctrl+Shift+Alt+C", "Ctrl+Shift+Alt+M", "used twice"],
  ["a name without a text", '"recheck_name": {', '"chek_name": {', "lacks a text"],
])("among the shortcuts %s is found", (_name, from, to, words) => {
  const problems = validateManifest(
    manifest,
    shortcuts((text) => text.replace(from, to)),
    own,
  );
  expect(problems).toContainEqual({
    check: "shortcuts",
    problem: expect.stringContaining(words) as string,
  });
});

describe("npm run validate with a folder", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "upload-"));
  const site = path.join(folder, "site");
  const validate = (at: string) =>
    spawnSync(process.execPath, ["scripts/validate.mjs", at], { encoding: "utf8" });
  beforeAll(() => {
    mkdirSync(site);
    cpSync("assets", path.join(site, "assets"), { recursive: true });
    for (const page of ["taskpane.html", "ondersteuning.html"])
      cpSync(path.join("src/taskpane", page), path.join(site, page));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["https://excel.example.nl", "https://www.example.nl/een/tabel"])(
    "finds the files of an upload for %s in its site folder",
    (address) => {
      writeFileSync(path.join(folder, "manifest.xml"), manifestFor(manifest, address));
      const { status, stdout, stderr } = validate(folder);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain("The manifest is valid.");
    },
  );

  test("names a file that the upload lacks", () => {
    writeFileSync(path.join(folder, "manifest.xml"), manifestFor(manifest, "https://example.nl/tabel"));
    rmSync(path.join(site, "ondersteuning.html"));
    const { status, stderr } = validate(folder);
    expect(status).toBe(1);
    expect(stderr).toContain("there is no file tabel/ondersteuning.html");
  });

  test("says so when there is no manifest", () => {
    const { status, stdout, stderr } = validate(site);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe(`There is no manifest.xml in ${site}.\n`);
  });
});
