import fc from "fast-check";
import { decodePart, encodePart } from "./custom-xml";

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));

test("reads what it wrote, whatever the texts", () => {
  fc.assert(
    fc.property(json, json, fc.nat(), (state, filters, revision) => {
      const xml = encodePart({ state, filters, revision });
      expect(decodePart(xml)).toEqual({ kind: "part", part: { revision, state, filters } });
    }),
  );
});

test("holds nothing that XML forbids or that needs escaping", () => {
  const texts = ["]]></state>", "<b>&amp;", "\u0000\u0008\u000b\u001f\u0085\ufffe\uffff", "\ud800", "a\r\nb"];
  const xml = encodePart({ state: texts, filters: [], revision: 1 });
  const inside = /<state>(.*)<\/state>/su.exec(xml)?.[1] ?? "";
  expect(inside).not.toMatch(/[<>&\p{Cc}\p{Cs}\ufffe\uffff]/u);
  expect(decodePart(xml)).toMatchObject({ part: { state: texts } });
});

test("reads the part after another program rewrote it", () => {
  const body = '{"a":"x \\u0026 y"}';
  const head =
    '<?xml version="1.0"?><s:samenwerkingstabel xmlns:s="urn:samenwerkingstabel:1" revision="3" version="1">';
  const prefixed = `${head}<s:state>${body}</s:state><s:filters>[]</s:filters></s:samenwerkingstabel>`;
  const cdata = prefixed.replace(body, `<![CDATA[${body}]]>`);
  const entities = prefixed.replace(body, body.replaceAll('"', "&quot;"));
  const part = { revision: 3, state: { a: "x & y" }, filters: [] };
  expect([prefixed, cdata, entities].map(decodePart)).toEqual(Array(3).fill({ kind: "part", part }));
});

test("knows a newer version and damage", () => {
  const xml = encodePart({ state: {}, filters: [], revision: 1 });
  expect(decodePart(xml.replace('version="1"', 'version="2"')).kind).toBe("newer");
  expect(decodePart(xml.replace("{}", '{"half')).kind).toBe("damaged");
  expect(decodePart("<iets/>").kind).toBe("damaged");
  expect(decodePart("").kind).toBe("damaged");
});
