import { headerFingerprint, rowFingerprint } from "./fingerprint";

test("knows a row again after tidying, and not after another text", () => {
  const row = ["Omgevingsplan", "art. 4.20 Ob", "De gemeente vraagt advies", "", "x"];
  const tidied = ["Omgevingsplan", "art. 4.20 Ob ", "de gemeente\u00a0vraagt  advies", "", "x", ""];
  expect(rowFingerprint(tidied)).toBe(rowFingerprint(row));
  expect(rowFingerprint([...row.slice(0, 2), "De provincie vraagt advies", "", "x"])).not.toBe(
    rowFingerprint(row),
  );
});

test("tells apart rows that hold the same texts in other columns", () => {
  expect(rowFingerprint(["x", "", "x"])).not.toBe(rowFingerprint(["x", "x", ""]));
});

test("has no fingerprint for an empty row", () => {
  expect(rowFingerprint(["", " ", "\u00a0"])).toBe("");
});

describe("header", () => {
  const heading = ["Kerninstrument", "Juridische onderbouwing", "Juridische tekst", "Afspraak", "Typering"];
  const data = [
    "Omgevingsplan",
    "art. 4.20 Ob",
    "Een lange wettekst ".repeat(20),
    "De gemeente vraagt advies",
    "nodig",
  ];

  test("is found under a title block and does not depend on it, nor on the rows below", () => {
    const plain = { values: [heading, data] };
    const titled = {
      values: [["Regio Noord, versie 3", "", "", "", ""], ["", "", "", "", ""], heading, data, data],
    };
    expect(headerFingerprint(titled)).toBe(headerFingerprint(plain));
    expect(headerFingerprint(plain)).not.toBe("");
  });

  test("changes with a heading", () => {
    const renamed = { values: [[...heading.slice(0, 4), "Soort"], data] };
    expect(headerFingerprint(renamed)).not.toBe(headerFingerprint({ values: [heading, data] }));
  });

  test("is empty for an empty sheet", () => {
    expect(headerFingerprint({ values: [] })).toBe("");
  });
});
