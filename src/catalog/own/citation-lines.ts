import { readCitations } from "../../law/citations/read-citations";

const LINE_BREAK = /\s*([;,]?)[ \t]*[\r\n]+\s*/g;

/**
 * A cell of column B on one line, its citations apart. A law and its article on lines of their own become one citation; where
 * laws stand on lines of their own in another way, what belongs together is not sure, and the cell stays as it is.
 */
export function citationsOnOneLine(cell: string): string {
  const lines = cell.split(/[ \t]*[\r\n]+\s*/);
  const laws = lines.map(isLawAlone);
  if (!laws.includes(true)) return apart(cell);
  if (!isInPairs(laws) || !lines.every((line, at) => laws[at] || isWithoutLaw(line))) return cell;
  const pairs = lines.flatMap((line, at) => (at % 2 === 0 ? [`${line} ${lines[at + 1] ?? ""}`] : []));
  return apart(pairs.join("\n"));
}

/** Whether a line is the name of a law and nothing else. */
function isLawAlone(line: string): boolean {
  const { citations, loneLaws } = readCitations(line);
  const [law, ...others] = loneLaws;
  if (!law || citations.length + others.length > 0) return false;
  return !/[\p{L}\p{N}]/u.test(line.slice(0, law.from) + line.slice(law.to));
}

/** Whether a line cites articles, of a law that it does not name. */
function isWithoutLaw(line: string): boolean {
  const { citations, loneLaws } = readCitations(line);
  return citations.length > 0 && loneLaws.length === 0 && citations.every(({ law }) => law === null);
}

/** Law, article, law, article, or the other way round. */
const isInPairs = (laws: readonly boolean[]): boolean =>
  laws.length % 2 === 0 && laws.every((isLaw, at) => isLaw === (laws[0] === (at % 2 === 0)));

const apart = (text: string): string =>
  text
    .replace(LINE_BREAK, (_, sign: string) => `${sign || ";"} `)
    .replace(/\s+/g, " ")
    .trim();
