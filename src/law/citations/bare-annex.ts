import { peek, type Cursor } from "./cursor";

/**
 * Whether the cursor stands on the annex of a law that has one only and does not number it: "bijlage bij de Omgevingswet",
 * "Omgevingswet, bijlage". Without its law "bijlage" is any annex.
 *
 * @param behindLaw a law was named right before it
 */
export function isBareAnnex(cursor: Cursor, behindLaw: boolean): boolean {
  const token = peek(cursor);
  if (token?.type !== "division" || token.kind !== "annex" || !/^bijlage$/i.test(token.text)) return false;
  return lawIsNamedBehind(cursor) || (behindLaw && isLast(cursor));
}

/** "bij de", "van het" or nothing between the annex and its law. */
function lawIsNamedBehind(cursor: Cursor): boolean {
  let ahead = 1;
  const joint = peek(cursor, ahead);
  if (joint?.type === "of-the" || (joint?.type === "word" && joint.text === "bij")) ahead++;
  if (/^(?:de|het)$/.test(peek(cursor, ahead)?.text ?? "")) ahead++;
  return peek(cursor, ahead)?.type === "law";
}

function isLast(cursor: Cursor): boolean {
  const next = peek(cursor, 1)?.type;
  return next === undefined || next === "strong-separator" || next === "close";
}
