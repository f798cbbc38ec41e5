import type { CitationKind } from "./citation";
import { lawNamesAt, type LawName } from "../registry/names";

/** A token of a citation. Text that plays no part becomes "word"; white space is dropped. */
export type Token = { readonly from: number; readonly to: number; readonly text: string } & (
  | { readonly type: "law"; readonly name: LawName }
  | { readonly type: "the-law" }
  | { readonly type: "the-decree" }
  | { readonly type: "article" }
  | { readonly type: "division"; readonly kind: Exclude<CitationKind, "article"> }
  | { readonly type: "number"; readonly value: string }
  | { readonly type: "paragraph" }
  | { readonly type: "ordinal"; readonly value: string }
  | { readonly type: "part-word" }
  | { readonly type: "letter"; readonly value: string }
  | { readonly type: "degree"; readonly value: string }
  | { readonly type: "range" }
  | { readonly type: "following" }
  | { readonly type: "and" }
  | { readonly type: "juncto" }
  | { readonly type: "of-the" }
  | { readonly type: "strong-separator" }
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "word" }
);

const ORDINALS: Readonly<Record<string, string>> = {
  eerste: "1",
  tweede: "2",
  derde: "3",
  vierde: "4",
  vijfde: "5",
  zesde: "6",
  zevende: "7",
  achtste: "8",
  negende: "9",
  tiende: "10",
  elfde: "11",
  twaalfde: "12",
};
const ORDINAL_PATTERN = `(?:${Object.keys(ORDINALS).join("|")})`;

/** What a pattern makes of its text, besides the place. */
type Made = { readonly type: Token["type"]; readonly kind?: CitationKind; readonly value?: string };
type Make = (text: string) => Made;

const kind =
  (name: CitationKind): Make =>
  () => ({ type: "division", kind: name });
const plain =
  (type: Token["type"]): Make =>
  () => ({ type });
const value =
  (type: Token["type"], read: (text: string) => string): Make =>
  (text) => ({ type, value: read(text) });

/**
 * Patterns in order of preference; each is tried at one place only and none can backtrack over more than a token. In front
 * of each the signs with which its text can begin, letters in either case, so that the others need not be tried.
 */
const PATTERNS: readonly (readonly [string, RegExp, Make])[] = [
  // A web address is no citation, whatever it spells.
  ["hw", /(?:https?:\/\/|www\.)\S+/iy, plain("word")],
  [";\n\r•|", /[;\n\r•|]+/y, plain("strong-separator")],
  ["t", /t\s?\/\s?m\b|t\.?m\.?(?=\s*\d)|tot en met\b|tot(?=\s+(?:art\b|artikel|\d))/iy, plain("range")],
  ["e", /e\.?\s?v\.?(?!\p{L})|en verder\b|en volgende\b/iuy, plain("following")],
  ["j", /(?:jo|juncto|jº|j°|junctis)\b\.?/iy, plain("juncto")],
  [
    "a",
    /(?:artikel\(en\)|artikelen(?!\p{L})|artikel(?!\p{L})|artt?(?!\p{L})\.?|arts\.):?/iuy,
    plain("article"),
  ],
  ["§", /§§?/y, kind("section")],
  ["p", /paragra(?:af|fen)\b|par\b\.?(?=\s*\d)/iy, kind("section")],
  ["a", /afdeling(?:en)?\b|afd\b\.?(?=\s*\d)/iy, kind("division")],
  ["t", /titels?\b(?=\s*(?:\d|[IVX]+\b))/iy, kind("title")],
  [
    "h",
    /hoofdstuk(?:ken)?\b|hst\b\.?|hfst\b\.?|hfdst\b\.?|h\.(?=\s*\d)|h(?=\s?\d{1,2}\s)/iy,
    kind("chapter"),
  ],
  ["b", /bijlagen?\b|bijl\.(?=\s)/iy, kind("annex")],
  [".l", /\.?(?:lid|leden)(?!\p{L})(?:\.(?=\s*\d)|:)?|ld\b\.?(?=\s*\d)/iuy, plain("paragraph")],
  [
    "aosl",
    /aanhef en\b|aanhef\b|onderdelen\b|onderdeel\b|onder\b|sub\b|ond\.(?=\s*[a-z])|letter\b/iy,
    plain("part-word"),
  ],
  [
    "v",
    /van de wet(?![\p{L}\p{N}])(?!\s+(?!(?:en|of|jo|juncto|is|zijn|de|het|in|met)\b)\p{L})/iuy,
    plain("the-law"),
  ],
  [
    "v",
    /van (?:het|dit|dat) besluit(?![\p{L}\p{N}])(?!\s+(?!(?:en|of|jo|juncto|is|zijn|de|het|in|met)\b)\p{L})/iuy,
    plain("the-decree"),
  ],
  // "art. 19.3 Ow, met name het eerste lid": what is pointed out belongs with what stands before it.
  ["mi", /(?:m\.n\.|met name\b|i\.h\.b\.|in het bijzonder\b)(?:\s(?:de|het)\b)?/iy, plain("and")],
  ["vui", /(?:van|uit|in)(?: (?:de|het))?\b/iy, plain("of-the")],
  [
    "etdvzan",
    new RegExp(`${ORDINAL_PATTERN}\\b`, "iy"),
    value("ordinal", (text) => ORDINALS[text.toLowerCase()] ?? text),
  ],
  ["0123456789", /\d{1,2}(?:e|de|ste)\b/iy, value("ordinal", (text) => text.replace(/\D+/, ""))],
  ["0123456789", /\d{1,3}\s?[°º]/y, value("degree", (text) => text.replace(/\s/, ""))],
  [
    "0123456789",
    /\d{1,3}(?:\s?:\s?\d{1,3}|\s\.\s?\d{1,3}|(?:\.\d{1,3})+)?(?:[a-z]{1,2}\d{0,2})?(?:(?=lid)|(?![\p{Ll}\d]|\.\d))/uy,
    value("number", (text) => text.replace(/\s/g, "")),
  ],
  ["ivx", /[IVX]{1,5}(?:[a-z])?\b(?!\.\p{L})/uy, value("number", (text) => text)],
  ["eo,&+a", /en(?:\/of)?\b|of\b|,|&|\+|alsmede\b|alsook\b|evenals\b/iy, plain("and")],
  ["/", /\//y, plain("and")],
  ["-", /[-‐‑‒–—−]/y, plain("range")],
  ["(", /\(/y, plain("open")],
  [")", /\)/y, plain("close")],
  [
    "abcdefghijklmnopqrstuvwxyz",
    /(?:[a-z]{1,2}(?:\.?bis)?|[A-Z])(?![\p{L}\d])/uy,
    value("letter", (text) => text.replace(".", "")),
  ],
];

type Pattern = readonly [RegExp, Make];
const ALL: readonly Pattern[] = PATTERNS.map(([, pattern, make]) => [pattern, make]);
/** The patterns by the code of the first sign of their text; signs above these are rare, and all are tried. */
const BY_FIRST: readonly (readonly Pattern[])[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  return PATTERNS.flatMap(([first, pattern, make]) =>
    first.includes(sign) ? [[pattern, make] as const] : [],
  );
});

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*|[^\s]/uy;
const LETTER = /\p{L}/u;

/** Cuts a text into the tokens of citations. Total: every text gives tokens, in time linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || ((code < 33 || code > 126) && /[^\S\n\r]/.test(text.charAt(at)))) {
      at++;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  if (at === 0 || !isLetter(text, at - 1)) {
    const name = lawNameAt(text, at);
    if (name) return { type: "law", name: name.name, from: at, to: name.to, text: text.slice(at, name.to) };
  }
  for (const [pattern, make] of BY_FIRST[text.charCodeAt(at)] ?? ALL) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    const found = text.slice(at, pattern.lastIndex);
    const { type, kind, value } = make(found);
    return { type, kind, value, from: at, to: at + found.length, text: found } as Token;
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? text.charAt(at);
  return { type: "word", from: at, to: at + word.length, text: word };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(at));
}

/** The longest law name that starts here and ends at a word's end. */
function lawNameAt(text: string, at: number): { name: LawName; to: number } | null {
  for (const name of lawNamesAt(text, at)) {
    name.pattern.lastIndex = at;
    if (name.pattern.test(text)) return { name, to: name.pattern.lastIndex };
  }
  return null;
}
