import { entryFor, pathOf, placeOf } from "./read.mjs";
import { ATTRIBUTES, CHILDREN } from "./schema.mjs";

/** What stands where it may not, is missing, comes twice or in the wrong order. @returns {string[]} */
export function structureProblems(root) {
  return [root, ...root.querySelectorAll("*")].flatMap((element) => [
    ...childProblems(element),
    ...attributeProblems(element),
  ]);
}

function childProblems(element) {
  const rule = entryFor(CHILDREN, element) ?? "";
  const parts = rule.split(" ").filter(Boolean).map(partOf);
  const present = [...element.children].map(({ localName }) => localName);
  const place = placeOf(element);
  const unknown = present.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) return [`${place} may not hold ${unknown[0]}`];
  const wrongCount = parts.flatMap(({ name, least, most }) => {
    const count = present.filter((one) => one === name).length;
    if (count < least) return [`${place} lacks ${name}`];
    return count > most ? [`${place} holds ${name} ${count} times`] : [];
  });
  const places = present.map((name) => parts.findIndex((part) => part.name === name));
  const late = places.findIndex((order, at) => at > 0 && order < (places[at - 1] ?? 0));
  return late < 0
    ? wrongCount
    : [...wrongCount, `${place}: ${present[late]} stands after ${present[late - 1]}, it belongs before it`];
}

function partOf(word) {
  const name = word.replace(/[?*+]$/, "");
  return { name, least: /[?*]$/.test(word) ? 0 : 1, most: /[*+]$/.test(word) ? Infinity : 1 };
}

function attributeProblems(element) {
  return (entryFor(ATTRIBUTES, element) ?? [])
    .filter((name) => !element.getAttribute(name))
    .map((name) => `${pathOf(element)} lacks the attribute ${name}`);
}
