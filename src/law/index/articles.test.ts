import { readdirSync, readFileSync } from "node:fs";

interface Law {
  readonly abbreviation: string;
  readonly validFrom: string;
}
interface LawText extends Law {
  readonly articles: readonly { readonly article: string }[];
}
interface LawIndex extends Law {
  readonly articles: string;
}

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(`src/law/${folder}/${file}`, "utf8"));
const filesOf = (folder: string): string[] =>
  readdirSync(`src/law/${folder}`).filter((file) => file.endsWith(".json"));

test("every law of which the text is on file has an index, made from that text", () => {
  expect(filesOf("index")).toEqual(filesOf("texts"));
  const stale = filesOf("texts").filter((file) => {
    const { abbreviation, validFrom, articles } = read("texts", file) as LawText;
    const wanted: LawIndex = {
      abbreviation,
      validFrom,
      articles: articles.map(({ article }) => article).join(" "),
    };
    return JSON.stringify(read("index", file)) !== JSON.stringify(wanted);
  });
  // To mend: node scripts/build-law-index.mjs.
  expect(stale).toEqual([]);
});
