import { PARTNER_FORMS } from "./forms";
import { PARTNERS, type PartnerId } from "./partner";

/** A partner named in running text. */
export interface PartnerMention {
  readonly partner: PartnerId;
  readonly from: number;
  readonly to: number;
  /** As it stands in the text. */
  readonly form: string;
}

/** A workbook's own names for partners, beside the shipped ones. */
export type PartnerAliases = readonly { readonly form: string; readonly partner: PartnerId }[];

interface Finder {
  readonly pattern: RegExp;
  readonly partners: ReadonlyMap<string, PartnerId>;
}

/** "zonder de GGD", "behalve het waterschap": the partner is named to say that it takes no part. */
const NEGATED_BEFORE =
  /(?:\bzonder|\bbehalve|\buitgezonderd|\bmet uitzondering van|\bgeen|\bniet (?:door|met|naar|aan|bij|voor)|\bin plaats van)(?:\s+(?:de|het|een|onze))?\s*$/iu;
const NEGATED_AFTER =
  /^\s+(?:hoeft|hoeven|heeft|hebben|is|zijn|wordt|worden|krijgt|krijgen|speelt|spelen|adviseert|doet|doen)\s+(?:\p{L}+\s+){0,2}(?:geen|niet)\b/iu;
/** "Waterschap" in "het dagelijks bestuur van de omgevingsdienst" and the like is settled by the longest form. */
const OTHER_COLLEGE = /^\s+(?:voor|van (?:beroep|bestuur|toezicht|deskundigen))/iu;
/** So much text around a name decides whether it is negated. */
const REACH = 60;

const shipped = makeFinder([]);
const finders = new WeakMap<PartnerAliases, Finder>();

/**
 * Partners named in running Dutch text, in order. A name must stand by itself: "waterschapsverordening", "rijksweg" and
 * "GGD-richtlijn" name nobody. Negated names are left out. Any text gives an answer.
 */
export function findPartnersInText(text: string, aliases?: PartnerAliases): PartnerMention[] {
  const finder = finderFor(aliases);
  const mentions: PartnerMention[] = [];
  for (const match of text.matchAll(finder.pattern)) {
    const form = match[0];
    const from = match.index;
    const to = from + form.length;
    const partner = partnerOf(finder, form);
    if (partner === null || isNegated(text, from, to)) continue;
    if (/^colleges?$/i.test(form) && OTHER_COLLEGE.test(text.slice(to, to + REACH))) continue;
    mentions.push({ partner, from, to, form });
  }
  return mentions;
}

function isNegated(text: string, from: number, to: number): boolean {
  return (
    NEGATED_BEFORE.test(text.slice(Math.max(0, from - REACH), from)) ||
    NEGATED_AFTER.test(text.slice(to, to + REACH))
  );
}

function finderFor(aliases: PartnerAliases | undefined): Finder {
  if (!aliases || aliases.length === 0) return shipped;
  const known = finders.get(aliases) ?? makeFinder(aliases);
  finders.set(aliases, known);
  return known;
}

const straight = (form: string): string => form.replace(/[’`´]/g, "'").replace(/\s+/g, " ");
/** A form with a capital is an abbreviation or a proper name and keeps its case. */
const keepsCase = (form: string): boolean => /\p{Lu}/u.test(form);

function partnerOf(finder: Finder, form: string): PartnerId | null {
  const plain = straight(form);
  return finder.partners.get(plain) ?? finder.partners.get(plain.toLowerCase()) ?? null;
}

function makeFinder(aliases: PartnerAliases): Finder {
  const partners = new Map<string, PartnerId>();
  const forms: string[] = [];
  const add = (form: string, partner: PartnerId): void => {
    if (form.trim() === "" || partners.has(form)) return;
    partners.set(form, partner);
    forms.push(form);
  };
  for (const partner of PARTNERS) for (const form of PARTNER_FORMS[partner]) add(form, partner);
  for (const { form, partner } of aliases) add(straight(form), partner);
  const alternatives = forms.sort((a, b) => b.length - a.length).map(alternative);
  // No letter before; behind it no letter, and no hyphen that makes a compound of it ("GGD-richtlijn").
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`,
    "gu",
  );
  return { pattern, partners };
}

function alternative(form: string): string {
  const body = [...form]
    .map((letter) => {
      if (letter === "'") return "['’`´]";
      if (letter === " ") return "[\\s\\u00a0]+";
      if (/[.*+?^${}()|[\]\\/]/.test(letter)) return `\\${letter}`;
      return letter;
    })
    .join("");
  if (keepsCase(form)) return body;
  const first = form.charAt(0);
  return `[${first}${first.toUpperCase()}]${body.slice(1)}`;
}
