import { lawById } from "../registry/laws";
import type { Citation, CitationKind } from "./citation";

/** Names of the levels in a Juriconnect address. */
const LEVEL: Readonly<Record<CitationKind, string>> = {
  article: "artikel",
  chapter: "hoofdstuk",
  title: "titeldeel",
  division: "afdeling",
  section: "paragraaf",
  annex: "bijlage",
};

/**
 * The Juriconnect reference of a citation: "jci1.31:c:BWBR0037885&artikel=2.2&lid=2" (standaard BWB 1.3.1, 2014). A range
 * points at its beginning. null when the law is not known or has no BWB number.
 */
export function juriconnect(citation: Citation): string | null {
  const bwbId = citation.law === null ? null : (lawById(citation.law)?.bwbId ?? null);
  if (bwbId === null) return null;
  const place = [`${LEVEL[citation.kind]}=${encodeURIComponent(citation.article)}`];
  if (citation.paragraph) place.push(`lid=${encodeURIComponent(citation.paragraph)}`);
  for (const part of citation.part?.split(", ") ?? []) place.push(`o=${encodeURIComponent(part)}`);
  return `jci1.31:c:${bwbId}&${place.join("&")}`;
}

/** Where the text of today can be read; null as for `juriconnect`. */
export function lookUpAddress(citation: Citation): string | null {
  const reference = juriconnect(citation);
  return reference === null ? null : `https://wetten.overheid.nl/${reference}`;
}
