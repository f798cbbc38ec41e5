import { quotedParts } from "./quoted-parts";

test("a quote may hold any sign", () => {
  for (const sign of [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ é€\u00a0"]) {
    const quote = `water${sign}belang`;
    expect(quotedParts(`Near "${quote}" twice`, ["waterbelang", quote])).toEqual([
      'Near "',
      quote,
      '" twice',
    ]);
  }
});

test("the longest quote wins, and without quotes the text is one part", () => {
  expect(quotedParts("a geluid en trilling b", ["geluid", "geluid en trilling"])).toEqual([
    "a ",
    "geluid en trilling",
    " b",
  ]);
  expect(quotedParts("plain", [])).toEqual(["plain"]);
});
