/** Blocks of cells as text, the way spreadsheets put them on the clipboard: tabs between cells, lines between rows. */

/** Cells with a tab, a line break or a quote are quoted, quotes doubled. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  const quote = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(quote).join("\t")).join("\r\n");
}

/** The reverse of `toTsv`. Unquoted text is taken literally; one line end at the close is no extra row. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = readCell(text, at);
    rows[rows.length - 1]?.push(cell);
    if (end >= text.length) return rows;
    if (text[end] === "\t") {
      at = end + 1;
      if (at === text.length) rows[rows.length - 1]?.push("");
      continue;
    }
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
    if (at < text.length) rows.push([]);
  }
  return rows.length === 1 && rows[0]?.length === 0 ? [] : rows;
}

/** One cell from `start`; `end` is where its separator stands (or the text's end). */
function readCell(text: string, start: number): { cell: string; end: number } {
  if (text[start] === '"') {
    let cell = "";
    for (let at = start + 1; at < text.length; at += 1) {
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? "")) {
        return { cell, end: at + 1 };
      } else break;
    }
  }
  const length = text.slice(start).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : start + length;
  return { cell: text.slice(start, end), end };
}
