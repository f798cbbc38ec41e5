import { differenceOf } from "./difference";
import "./fixes.css";

/** How a text becomes another, word by word: what goes is struck out, what comes is underlined. */
export function ChangedText({ before, after }: { readonly before: string; readonly after: string }) {
  return differenceOf(before, after).map(({ kind, text }, index) => {
    if (kind === "same") return <span key={index}>{text}</span>;
    return kind === "old" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
  });
}
