/** "‘Programma’, ‘Omgevingsplan’": names of the user's in a text of ours, in any language. "" for none. */
export const quoted = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(", ");
