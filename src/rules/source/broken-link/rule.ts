import { ownText, roleCell } from "../../cells";
import { byText } from "../../glance";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { brokenAddress } from "./address";

export const sourceBrokenLink: Rule = {
  id: "source/broken-link",
  severity: "warning",
  columns: "G",
  messages: { default: ["address"] },
  glance: byText("source", (text) => text !== "" && brokenIn(text) !== null),
  row(agreement, { table, report }) {
    const text = ownText(agreement, "source");
    const broken = text === "" ? null : brokenIn(text);
    const place = broken && roleCell(table, agreement, "source");
    if (broken && place)
      report({ ...place, ...broken, params: { address: text.slice(broken.from, broken.to) } });
  },
};

const brokenIn = memoise(brokenAddress);
