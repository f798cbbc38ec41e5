import { changeText } from "../../cells";
import { legalTexts } from "../../memo";
import type { Rule } from "../../rule";
import { MAY_BE_UNCLEAN } from "../signs";
import { cleanText } from "./clean";

export const cellWhitespace: Rule = {
  id: "cell/whitespace",
  severity: "hint",
  columns: "B–P",
  messages: { blank: [], special: [], edges: [], doubled: [] },
  fixable: true,
  cell: {
    concerns: (_text, signs) => (signs & MAY_BE_UNCLEAN) !== 0,
    check({ text, row, column, role }, { report }) {
      // Texts of the law stand in many rows, and some of them have doubled spaces that are meant.
      const { cleaned } = role === "legalText" ? cleanedLaw(text) : { cleaned: cleanText(text) };
      if (!cleaned) return;
      const fix = [changeText({ row, column }, text, cleaned.clean)];
      report({ row, column, role, message: cleaned.problem, fix });
    },
  },
};

const cleanedLaw = legalTexts.add((text) => ({ cleaned: cleanText(text) }));
