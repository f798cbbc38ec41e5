import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { serverExamples } from "../../scripts/lib/hosting/examples.mjs";
import { CACHE, headersFor } from "../../scripts/lib/hosting/headers.mjs";
import { addressOf, manifestFor } from "../../scripts/lib/manifest/for-host.mjs";

const page = readFileSync("src/taskpane/taskpane.html", "utf8");
const headers: Readonly<Record<string, string>> = headersFor(page);
const examples = serverExamples(headers, "https://excel.example.nl/tabel");

describe("the address", () => {
  test.each([
    ["https://excel.example.nl", "https://excel.example.nl"],
    ["https://excel.example.nl/", "https://excel.example.nl"],
    ["https://example.nl/tabel/", "https://example.nl/tabel"],
  ])("%s is taken as %s", (given, address) => {
    expect(addressOf(given)).toEqual({ address });
  });

  test.each(["http://example.nl", "example.nl", "https://example.nl/?x=1", ""])("%s is refused", (given) => {
    expect(addressOf(given)).toEqual({ problem: expect.any(String) as string });
  });

  test("replaces every local address in the manifest", () => {
    const manifest = manifestFor(readFileSync("manifest.xml", "utf8"), "https://example.nl/tabel");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain("<AppDomain>https://example.nl</AppDomain>");
    expect(manifest).toContain('DefaultValue="https://example.nl/tabel/taskpane.html"');
  });
});

describe("the headers", () => {
  test("repeat the page's own policy, which allows no code made at run time, and say who may show the pane", () => {
    const policy = headers["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(
      /^default-src 'self'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com; /,
    );
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(policy).toMatch(/frame-ancestors https:\/\/\*\.officeapps\.live\.com/);
    expect(() => headersFor("<html></html>")).toThrow("no Content-Security-Policy");
  });

  test("are the same in nginx, IIS and Azure, and files of app/ may be kept", () => {
    const azure = JSON.parse(examples["staticwebapp.config.json"] ?? "") as {
      globalHeaders: Record<string, string>;
      routes: { route: string; headers: Record<string, string> }[];
    };
    const iis = new JSDOM(examples["web.config"], { contentType: "application/xml" }).window.document;
    for (const [name, value] of Object.entries(headers)) {
      expect(examples["nginx.conf"]).toContain(`add_header ${name} "${value}" always;`);
      expect(iis.querySelector(`add[name="${name}"]`)?.getAttribute("value")).toBe(value);
      expect(azure.globalHeaders[name]).toBe(value);
    }
    expect(azure.routes[0]).toEqual({ route: "/tabel/app/*", headers: { "Cache-Control": CACHE.app } });
    expect(iis.querySelector('location[path="app"] clientCache')?.getAttribute("cacheControlMode")).toBe(
      "UseMaxAge",
    );
    expect(examples["nginx.conf"]).toContain(`"${CACHE.app}"`);
    // learn.microsoft.com, "Configure Azure Static Web Apps": these are all the keys of a file without roles and fallbacks.
    expect(Object.keys(azure)).toEqual(["routes", "globalHeaders", "mimeTypes"]);
    const atTheRoot = serverExamples(headers, "https://excel.example.nl");
    expect(atTheRoot["staticwebapp.config.json"]).toContain('"route": "/app/*"');
  });

  test("tell nothing about keeping the icons: where they do, Office shows a picture of its own instead", () => {
    const azure = JSON.parse(examples["staticwebapp.config.json"] ?? "") as {
      routes: { route: string; headers: Record<string, string> }[];
    };
    // An empty value takes a global header away for a route (learn.microsoft.com, "Configure Azure Static Web Apps").
    expect(azure.routes.at(1)).toEqual({ route: "/tabel/assets/*.{png}", headers: { "Cache-Control": "" } });
    const iis = new JSDOM(examples["web.config"], { contentType: "application/xml" }).window.document;
    expect(iis.querySelector('location[path="assets"] clientCache')?.getAttribute("cacheControlMode")).toBe(
      "NoControl",
    );
    for (const texts of ["assets/shortcuts.json", "assets/shortcuts-en.json"])
      expect(
        iis.querySelector(`location[path="${texts}"] clientCache`)?.getAttribute("cacheControlMode"),
      ).toBe("DisableCache");
    expect(examples["nginx.conf"]).toMatch(/\/assets\/\[\^\/\]\+\\\.png\$"\s+"";/);
  });
});
