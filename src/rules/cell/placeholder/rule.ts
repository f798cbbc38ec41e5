import { legalTexts } from "../../memo";
import type { Rule } from "../../rule";
import { markIn } from "../../survey/marks";
import { findPlaceholder, looksUnfilled } from "./find";

export const cellPlaceholder: Rule = {
  id: "cell/placeholder",
  severity: "warning",
  columns: "B–P",
  messages: { default: ["text"] },
  cell: {
    concerns: looksUnfilled,
    check({ text, row, column, role }, { report }) {
      // A mark may be "xx", and a short unclear one is told by the rule about marks.
      if (role === "partner" && (text.length < 3 || markIn(text).kind !== "unknown")) return;
      // Texts of the law stand in many rows, and some of them have signs that are meant.
      const { found } = role === "legalText" ? inLaw(text) : { found: findPlaceholder(text, false) };
      if (found) report({ row, column, role, ...found, params: { text: text.slice(found.from, found.to) } });
    },
  },
};

const inLaw = legalTexts.add((text) => ({ found: findPlaceholder(text, true) }));
