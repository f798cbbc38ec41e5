import { createContext, useContext } from "react";
import { nl, type TextTable } from "./texts";

/** The texts in the page's language. */
export const TextsContext = createContext<TextTable>(nl);

/** The texts in the page's language. */
export function useTexts(): TextTable {
  return useContext(TextsContext);
}

/** Fills `{name}` in a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
