import { PARTNER_FORMS } from "./forms";
import { PARTNERS, type PartnerId } from "./partner";

const EXTRA: Readonly<Partial<Record<PartnerId, readonly string[]>>> = {
  gemeente: ["gem", "gemeente(n)", "mijn gemeente"],
  provincie: ["prov"],
  waterschap: ["ws", "wsch", "water"],
  omgevingsdienst: ["od", "rud"],
  veiligheidsregio: ["vr", "veiligheid"],
  ggd: ["ggd", "ggd ghor"],
  rijk: ["rijk", "rws", "rijk rws", "rijksuitvoeringsdiensten"],
};

const EXACT: ReadonlyMap<string, PartnerId> = new Map(
  // Bodies such as "college" or "minister" name a partner in running text, and a column heading too.
  PARTNERS.flatMap((partner) =>
    [...PARTNER_FORMS[partner], ...(EXTRA[partner] ?? [])].map((form) => [key(form), partner] as const),
  ),
);

/** Lower case, without accents, punctuation and doubled spaces. */
function key(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The partner that a column heading names: "GGD/GHOR", "Rijk (o.a. RWS)", "Veiligheidsregio (VRU)", "OD". The first
 * partner named counts. null when it names none.
 */
export function resolvePartnerHeading(heading: string): PartnerId | null {
  const whole = EXACT.get(key(heading));
  if (whole) return whole;
  const withoutBrackets = key(heading.replace(/\([^)]*\)?/g, " "));
  const bare = EXACT.get(withoutBrackets);
  if (bare) return bare;
  const words = key(heading).split(" ");
  for (let length = Math.min(words.length, 3); length > 0; length--) {
    const start = EXACT.get(words.slice(0, length).join(" "));
    if (start) return start;
  }
  return words.map((word) => EXACT.get(word)).find((partner) => partner !== undefined) ?? null;
}
