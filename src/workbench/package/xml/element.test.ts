import fc from "fast-check";
import {
  child,
  childrenNamed,
  element,
  parseElement,
  serializeElement,
  withPrefix,
  XmlProblem,
} from "./element";
import type { XmlElement } from "./element";

describe("reading XML", () => {
  it("reads names, attributes and texts, with entities decoded", () => {
    const el = parseElement(
      '<?xml version="1.0"?>\n<x:a r:id="1&amp;2" b=\'"\'>één &lt;<b/>&#x41;&#66;</x:a>\n',
    );
    expect([el.name, el.local]).toEqual(["x:a", "a"]);
    expect([...el.attributes]).toEqual([
      ["r:id", "1&2"],
      ["b", '"'],
    ]);
    expect(el.children.map((part) => (typeof part === "string" ? part : part.name))).toEqual([
      "één <",
      "b",
      "AB",
    ]);
  });

  it("leaves comments and instructions out and reads CDATA as text", () => {
    expect(parseElement("<a><!-- <b> -->x<?p <c?><![CDATA[<&]]>y</a>").children).toEqual(["x<&y"]);
  });

  it("reads a '>' within quotes and line ends as XML says", () => {
    const el = parseElement('<a f="x>\ny">1\r\n2\r3</a>');
    expect(el.attributes.get("f")).toBe("x> y");
    expect(el.children).toEqual(["1\n2\n3"]);
  });

  it.each([
    "",
    "text",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a x=1/>",
    '<a x="1/>',
    "<a><!-- </a>",
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "</a>",
    "<a/>text",
    "<>x</>",
    "<a>".repeat(400) + "</a>".repeat(400),
  ])("refuses %j", (xml) => {
    expect(() => parseElement(xml)).toThrow(XmlProblem);
  });

  it("throws nothing but its own problem, whatever it gets", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<", ">", "a", "/", '"', "=", "!", "-", "?", " ", "&", "[")),
        (pieces) => {
          try {
            parseElement(pieces.join(""));
          } catch (error) {
            expect(error).toBeInstanceOf(XmlProblem);
          }
        },
      ),
    );
  });
});

describe("writing XML", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", "&", "<", ">", '"', "'", "\n", "\t", "\r", " ", "😀"),
  });
  const tree: fc.Arbitrary<XmlElement> = fc.letrec<{ el: XmlElement }>((tie) => ({
    el: fc
      .tuple(
        fc.constantFrom("a", "x:b", "c"),
        fc.dictionary(fc.constantFrom("k", "r:id"), text, { noNullPrototype: true }),
        fc.array(
          fc.oneof(
            text.filter((t) => t !== ""),
            tie("el"),
          ),
          { maxLength: 3 },
        ),
      )
      .map(([name, attributes, parts]) => element(name, attributes, joinTexts(parts))),
  })).el;

  it("reads back what it writes", () => {
    fc.assert(fc.property(tree, (el) => expect(parseElement(serializeElement(el))).toEqual(el)));
  });

  it("leaves out characters that XML forbids", () => {
    expect(serializeElement(element("a", { b: "\u0000" }, ["x\u0001y\uffff"]))).toBe('<a b="">xy</a>');
  });

  it("gives new elements the prefix of the file, but not those with a namespace of their own", () => {
    const el = parseElement('<a><b/><r:c/><d xmlns="urn:d"><e/></d></a>');
    expect(serializeElement(withPrefix(el, "x:"))).toBe('<x:a><x:b/><r:c/><d xmlns="urn:d"><e/></d></x:a>');
  });
});

it("finds children by local name", () => {
  const el = parseElement("<a>t<x:b n='1'/><c/><b n='2'/></a>");
  expect(child(el, "b")?.attributes.get("n")).toBe("1");
  expect(childrenNamed(el, "b")).toHaveLength(2);
  expect(child(el, "z")).toBeNull();
});

function joinTexts(parts: readonly (XmlElement | string)[]): (XmlElement | string)[] {
  return parts.reduce<(XmlElement | string)[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
    return joined;
  }, []);
}
