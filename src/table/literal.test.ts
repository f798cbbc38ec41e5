import { literal } from "./literal";

test("fits the text itself and nothing else, with every flag", () => {
  for (const sign of [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ é€"]) {
    for (const flags of ["", "u", "iu", "g"]) {
      const pattern = new RegExp(`^${literal(`a${sign}b`)}$`, flags);
      expect(`a${sign}b`).toMatch(pattern);
      expect("axxb").not.toMatch(pattern);
    }
  }
});
