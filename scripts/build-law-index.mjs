/** `node scripts/build-law-index.mjs`: makes src/law/index/<law>.json (article numbers only) from src/law/texts/<law>.json. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./lib/run.mjs";

const texts = path.join(root, "src/law/texts");
for (const file of readdirSync(texts).filter((name) => name.endsWith(".json"))) {
  const law = JSON.parse(readFileSync(path.join(texts, file), "utf8"));
  const index = {
    abbreviation: law.abbreviation,
    validFrom: law.validFrom,
    articles: law.articles.map((article) => article.article).join(" "),
  };
  writeFileSync(path.join(root, "src/law/index", file), `${JSON.stringify(index, null, 1)}\n`);
}
