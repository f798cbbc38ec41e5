import fc from "fast-check";
import { bindLaws } from "./bind-laws";
import { collectItems } from "./items";
import { tokenize } from "./lexer";
import { readPlain } from "./plain";

const word = fc.constantFrom("", "art. ", "Art. ", "artikel ", "Artikel ", "art ", "artt. ");
const number = fc
  .tuple(
    fc.nat(120),
    fc.constantFrom(".", ".", ".", ",", ":", ". "),
    fc.nat(1200),
    fc.constantFrom("", "a", "m", "ab"),
  )
  .map((parts) => parts.join(""));
const lid = fc.oneof(
  fc.constant(""),
  fc.tuple(fc.constantFrom(" lid ", ", lid ", " lid 0"), fc.nat(120)).map((parts) => parts.join("")),
);
const law = fc.constantFrom("Ow", "Ob", "Bkl", "Bal", "Bbl", "Or", "Awb", "OW", "ow", "Omgevingswet", "Bk");
const cells = fc
  .tuple(word, number, lid, law, fc.constantFrom("", "", "", "", " ", ".", ";", ", onder a"), fc.boolean())
  .map(([before, place, detail, name, end, isFront]) =>
    isFront ? `${name} ${before}${place}${detail}${end}` : `${before}${place}${detail} ${name}${end}`,
  );

test("the short way gives what reading word by word gives", () => {
  let read = 0;
  fc.assert(
    fc.property(cells, (cell) => {
      const plain = readPlain(cell);
      if (!plain) return;
      read++;
      expect(plain).toEqual(bindLaws(collectItems(tokenize(cell))));
    }),
    { numRuns: 10_000 },
  );
  expect(read).toBeGreaterThan(100);
});

test.each(["art. 2.2 lid 1 Ow", "artikel 5.37 Bkl", "Ow 2.2", "Ob art. 4.25a lid 12"])(
  "%s is read the short way",
  (cell) => expect(readPlain(cell)?.citations).toHaveLength(1),
);

test.each(["art. 2.2 lid 1 Ow; 3.1 Ow", "art. 2.2 Awb", "zie art. 2.2 Ow", "art. 2.2 Ow\n"])(
  "%j is read word by word",
  (cell) => expect(readPlain(cell)).toBeNull(),
);
