/** The words of a formula, as far as conditional formats are painted here. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "cell"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

const PATTERNS: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["number", /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y],
  ["cell", /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w(.])/y],
  ["name", /[A-Za-z_][\w.]*/y],
  ["sign", /<>|<=|>=|[-+*/^&=<>(),%]/y],
];

/** Null when the formula holds something that is not known here, such as a sheet name or an array. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = matchAt(formula, at);
    if (!found) return null;
    at += found.length;
    if (found.token) tokens.push(found.token);
  }
  return tokens;
}

function matchAt(formula: string, at: number): { token: Token | null; length: number } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    return { token: kind === "space" ? null : makeToken(kind, text), length: text.length };
  }
  return null;
}

function makeToken(kind: Token["kind"], text: string): Token {
  if (kind === "number") return { kind, value: Number(text) };
  if (kind === "text") return { kind, value: text.slice(1, -1).replaceAll('""', '"') };
  return { kind, value: kind === "sign" ? text : text.toUpperCase() };
}
