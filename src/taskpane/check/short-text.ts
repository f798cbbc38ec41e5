/** The beginning of a text that is longer than so many characters. */
export const shortText = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).trimEnd()} …` : text;
