/** @jest-environment jsdom */
import { isPlainName, requestedFile } from "./examples";

describe("what the page's address asks for", () => {
  it("is an example or a file that the server offers", () => {
    expect(requestedFile("?voorbeeld=01-plat.xlsx")).toEqual({
      path: "voorbeelden/01-plat.xlsx",
      name: "01-plat.xlsx",
    });
    expect(requestedFile("?bestand=Mijn%20tabel.xlsx")).toEqual({
      path: "bestanden/Mijn%20tabel.xlsx",
      name: "Mijn tabel.xlsx",
    });
  });

  it("is nothing without a name, or with one that leads elsewhere", () => {
    expect(requestedFile("")).toBeNull();
    expect(requestedFile("?voorbeeld=")).toBeNull();
    for (const name of ["../geheim.xlsx", "https://example.org/a.xlsx", "map/a.xlsx", "..", "a\\b"]) {
      expect(isPlainName(name)).toBe(false);
      expect(requestedFile(`?bestand=${encodeURIComponent(name)}`)).toBeNull();
    }
  });
});
