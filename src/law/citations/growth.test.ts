import { collectItems } from "./items";
import { tokenize, type Token } from "./lexer";

/** What a reader of citations may stumble over again and again, each as one piece of a long cell. */
const PIECES = [
  ",",
  "(",
  "/-",
  "§½Ω…",
  "sub ",
  "onder, ",
  "eerste, ",
  "lid 1 en ",
  "sub a, sub b en ",
  "onder a, onder 1°, ",
  "van het besluit ",
  "Ow 2.2 4.24 Ob ",
  "Wet op de ",
  "art. 2.2, ",
  "2.2,,, ",
  "a, b, ",
  "Abcd ",
];

/** How often a token is looked at while the places and laws of a text are found. */
function looksAt(text: string): number {
  let looks = 0;
  const tokens = new Proxy<Token[]>(tokenize(text), {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  collectItems(tokens);
  return looks;
}

// Work that grows with the square would be sixteen times as much.
test.each(PIECES)(
  "a cell with %j four times as often takes no more than some six times the work",
  (piece) => {
    const looks = looksAt(piece.repeat(200));
    expect(looks).toBeGreaterThanOrEqual(200);
    expect(looksAt(piece.repeat(800))).toBeLessThanOrEqual(6 * looks);
  },
);
