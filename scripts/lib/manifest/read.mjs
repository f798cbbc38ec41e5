import { JSDOM } from "jsdom";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * A manifest's text as a document.
 * @param {string} text
 * @returns {{ root: Element } | { problem: string }} the problem is the parser's, with line and column
 */
export function readManifest(text) {
  try {
    const { window } = new JSDOM(text, { contentType: "application/xml" });
    return { root: window.document.documentElement };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Every element below this one with that name, whatever its namespace. */
export const all = (element, name) => [...element.getElementsByTagNameNS("*", name)];

/** The kind of an element: its `xsi:type`. */
export const typeOf = (element) => element.getAttributeNS(XSI, "type") ?? "";

/** Where an element stands, for a message: `OfficeApp/Hosts/Host`, with its id where it has one. */
export function placeOf(element) {
  const id = element.getAttribute("id");
  const name = `${element.localName}${id === null ? "" : ` "${id}"`}`;
  const { parentElement } = element;
  return parentElement ? `${pathOf(parentElement)}/${name}` : name;
}

/** Names of the element and of all that it stands in, from the top. */
export function pathOf(element) {
  const { parentElement } = element;
  return parentElement ? `${pathOf(parentElement)}/${element.localName}` : element.localName;
}

/** The entry of a table whose key (`Name`, `Name:type` or the end of a path) fits this element; the longest wins. */
export function entryFor(table, element) {
  const path = pathOf(element);
  const keys = Object.keys(table).filter((key) => {
    const [names, type] = key.split(":");
    return (path === names || path.endsWith(`/${names}`)) && (type === undefined || type === typeOf(element));
  });
  const best = keys.sort((one, other) => other.length - one.length)[0];
  return best === undefined ? undefined : table[best];
}

/** The text of an element right below this one; empty where there is none. */
export const textIn = (element, name) =>
  [...element.children].find((one) => one.localName === name)?.textContent?.trim() ?? "";

/** The file that an address names, as its path under the host; empty for what is no address. */
export const fileOf = (address) => (URL.canParse(address) ? new URL(address).pathname.slice(1) : "");
