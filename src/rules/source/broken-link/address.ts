/** A web address in a text that does not work as it is written. */
export interface BrokenAddress {
  readonly from: number;
  readonly to: number;
}

/**
 * What looks like the start of a web address: a scheme, well or badly written, or "www". A short form such as "TP/RO" or
 * "WW, art. 3" is none. Then everything up to white space, or up to a next address behind a comma or semicolon; a space
 * inside a host name ends it, which shows that it is broken.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}@.])(?:https?(?=\s?[:;/\\])|(?:h?t{1,3}ps?|hhtt?ps?|hp[pt]s?|httpps?)(?=[:;.]?\s?[/\\]{2}|[:;][/\\])|w{2,4}(?=[.,][\p{L}\p{N}.])|ftp(?=:\/))(?:(?![,;|](?:https?:|www\.))[^\s<>"«»])*/giu;
/** Signs that end a sentence or close a bracket are not of the address. */
const TRAILING = /[.,;:!?'"’”)\]}>]+$/u;
/** Scheme, perhaps a user, the host, and perhaps a port and what follows. */
const PARTS =
  /^((?:https?|ftp):\/\/)?(?:[\p{L}\p{N}_.~%!$&'*+;=-]+(?::[^@/]*)?@)?([\p{L}\p{N}._-]+)(?::\d{1,5})?([/?#;|][^\s]*)?$/iu;
const NAME =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+(?<ending>\p{L}{2,24}|xn--[a-z0-9-]+)$/iu;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** A computer of the organisation's own network: "http://intranet/afspraken". */
const OWN_NETWORK = /^(?!(?:https?|www)$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/iu;
/** "www.provincie" is what is left of a name with a space in it; others have a letter w or a "www." too many or too few. */
const WRONG_WWW = /^www\.[^.]+$|^w{2}\.|^w{4}\.|^www\.?www/i;
/** "odru.nlafspraken": the sign between ending and path was lost. Some endings do begin like a shorter one. */
const GLUED_ENDING =
  /^(?!(?:community|company|compare|computer|network|organic|eurovision)$)(?:nl|com|org|eu|net|info)\p{L}{3,}$/iu;
/** "tabel.pdfhttps://vng.nl"; an address within another stands behind a sign. */
const GLUED_ADDRESS = /[\p{L}\p{N}.]https?:\/\//iu;

/** "https://vng.nl /artikelen": a space in the address. */
const PATH_BEHIND_SPACE = /^ {1,2}\/[\p{L}\p{N}_-]{2,}/u;

/** A plain address that fills the cell, as most do: nothing can be wrong with it. */
const PLAIN = /^https?:\/\/www\.[a-vx-z][a-z\d]{0,60}\.nl(?:\/(?:[\w/.-]*[\w/-])?)?$/;

/** The first web address of a text that cannot be right; null when there is none, or only good ones. */
export function brokenAddress(text: string): BrokenAddress | null {
  if (PLAIN.test(text)) return null;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, "");
    const isCut = PATH_BEHIND_SPACE.test(text.slice(match.index + match[0].length));
    if (!isGood(address) || isCut)
      return { from: match.index, to: match.index + Math.max(address.length, 1) };
  }
  return null;
}

function isGood(address: string): boolean {
  const parts = PARTS.exec(address);
  if (!parts) return false;
  const [, scheme, host = "", rest] = parts;
  if (GLUED_ADDRESS.test(address) || WRONG_WWW.test(host)) return false;
  if (scheme !== undefined && (IP_ADDRESS.test(host) || (rest?.startsWith("/") && OWN_NETWORK.test(host))))
    return true;
  const name = NAME.exec(host);
  return name !== null && !GLUED_ENDING.test(name.groups?.["ending"] ?? "");
}
