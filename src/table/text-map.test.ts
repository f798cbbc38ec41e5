import { TextMap } from "./text-map";

test("long texts that look alike are told apart, however many there are", () => {
  const map = new TextMap<number>();
  const start = "Een bestuursorgaan houdt rekening met de taken van anderen. ".repeat(4);
  // The difference is at a place that is not looked at.
  const texts = Array.from({ length: 40 }, (_, at) => `${start}${String(at).padStart(4, "0")} ${start}`);
  texts.forEach((text, at) => map.add(text, at));
  expect(texts.map((text) => map.get(text))).toEqual(texts.map((_, at) => at));
  expect(map.get(`${start}9999 ${start}`)).toBeUndefined();
  expect(map.size).toBe(40);
});

test("short texts and texts that are equal without being the same object are found", () => {
  const map = new TextMap<string>();
  const long =
    "De gemeente en het waterschap delen ieder kwartaal hun planning voor de riolering in de kernen.";
  map.add("", "empty");
  map.add("Ow", "short");
  map.add(long, "long");
  const copy = JSON.parse(JSON.stringify(["", "Ow", long])) as string[];
  expect(copy.map((text) => map.get(text))).toEqual(["empty", "short", "long"]);
  expect(map.get("Ob")).toBeUndefined();
});
