import type { Law, LawStatus } from "./law";

const inForce: LawStatus = { kind: "in-force" };
const owEntry = "2024-01-01";
const lapsed = (successor: string | null, partly = false, on = owEntry): LawStatus => ({
  kind: "lapsed",
  on,
  successor,
  partly,
});

interface Options {
  readonly status?: LawStatus;
  readonly numbering?: Law["numbering"];
  readonly underOw?: boolean;
}

function law(id: string, name: string, bwbId: string | null, aliases: string[], options: Options = {}): Law {
  return {
    id,
    name,
    bwbId,
    aliases,
    status: options.status ?? inForce,
    numbering: options.numbering ?? "point",
    underOw: options.underOw ?? false,
  };
}

/**
 * The laws that a table of this kind cites. BWB numbers are those of wetten.overheid.nl. What the Omgevingswet took in on
 * 1 January 2024 is in the Invoeringswet Omgevingswet (art. 3.1 and 3.2) and the Invoeringsbesluit; a successor stands
 * here only where the whole law went to one place.
 */
export const LAWS: readonly Law[] = [
  law("Ow", "Omgevingswet", "BWBR0037885", ["OW", "Omgw", "Omg.wet", "Omgev.wet", "Omgevingsw"]),
  law("Ob", "Omgevingsbesluit", "BWBR0041278", ["OB", "Omgbesl"], { underOw: true }),
  law(
    "Bkl",
    "Besluit kwaliteit leefomgeving",
    "BWBR0041313",
    ["BKL", "Besluit kwaliteit van de leefomgeving"],
    { underOw: true },
  ),
  law("Bal", "Besluit activiteiten leefomgeving", "BWBR0041330", ["BAL"], { underOw: true }),
  law("Bbl", "Besluit bouwwerken leefomgeving", "BWBR0041297", ["BBL"], { underOw: true }),
  law("Or", "Omgevingsregeling", "BWBR0045528", [], { underOw: true }),
  law("Awb", "Algemene wet bestuursrecht", "BWBR0005537", ["AWB"], { numbering: "colon" }),
  law(
    "Wvr",
    "Wet veiligheidsregio's",
    "BWBR0027466",
    ["WVR", "Wet veiligheidsregio’s", "Wet veiligheidsregios", "Wet op de veiligheidsregio's"],
    {
      numbering: "plain",
    },
  ),
  law("Wpg", "Wet publieke gezondheid", "BWBR0024705", ["WPG", "Wet op de publieke gezondheid"], {
    numbering: "plain",
  }),
  law(
    "Wgr",
    "Wet gemeenschappelijke regelingen",
    "BWBR0003740",
    ["WGR", "Wet op de gemeenschappelijke regelingen"],
    { numbering: "plain" },
  ),
  law("Gemw", "Gemeentewet", "BWBR0005416", ["Gem.wet", "GemW"], { numbering: "plain" }),
  law("Provw", "Provinciewet", "BWBR0005645", ["Prov.wet", "PrW", "ProvW"], { numbering: "plain" }),
  law("Wschw", "Waterschapswet", "BWBR0005108", ["Wsw", "WschW", "Waterschapsw"], { numbering: "plain" }),
  law("Wm", "Wet milieubeheer", "BWBR0003245", ["WM"]),
  law("Wkb", "Wet kwaliteitsborging voor het bouwen", null, ["WKB"], { numbering: "plain" }),
  law("Woo", "Wet open overheid", "BWBR0045754", ["WOO"]),
  law(
    "Bibob",
    "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur",
    "BWBR0013798",
    ["Wet Bibob"],
    {
      numbering: "plain",
    },
  ),
  law("AVG", "Algemene verordening gegevensbescherming", null, [], { numbering: "plain" }),
  law("BW", "Burgerlijk Wetboek", null, [], { numbering: "colon" }),
  law("Grondwet", "Grondwet", "BWBR0001840", ["Gw"], { numbering: "plain" }),
  law("Erfgoedwet", "Erfgoedwet", "BWBR0037521", ["Ew"]),
  law("Wabo", "Wet algemene bepalingen omgevingsrecht", "BWBR0024779", ["WABO"], { status: lapsed("Ow") }),
  law("Wro", "Wet ruimtelijke ordening", "BWBR0020449", ["WRO"], { status: lapsed("Ow") }),
  law("Bro", "Besluit ruimtelijke ordening", "BWBR0023798", ["BRO"], {
    status: lapsed(null),
    numbering: "three-points",
  }),
  law("Bor", "Besluit omgevingsrecht", "BWBR0027464", ["BOR"], { status: lapsed(null) }),
  law("Mor", "Regeling omgevingsrecht", "BWBR0027471", ["MOR", "Ministeriële regeling omgevingsrecht"], {
    status: lapsed("Or"),
  }),
  law("Chw", "Crisis- en herstelwet", "BWBR0027431", ["CHW"], { status: lapsed("Ow") }),
  law("Tracéwet", "Tracéwet", "BWBR0006147", ["Tracewet"], { status: lapsed("Ow"), numbering: "plain" }),
  law("Waterwet", "Waterwet", "BWBR0025458", ["Wtw", "Ww"], { status: lapsed("Ow", true) }),
  law("Waterregeling", "Waterregeling", null, [], { status: lapsed(null) }),
  law("Bevi", "Besluit externe veiligheid inrichtingen", null, ["BEVI"], {
    status: lapsed(null),
    numbering: "plain",
  }),
  law("Bevb", "Besluit externe veiligheid buisleidingen", null, ["BEVB"], {
    status: lapsed(null),
    numbering: "plain",
  }),
  law("Interimwet stad-en-milieubenadering", "Interimwet stad-en-milieubenadering", null, [], {
    status: lapsed("Ow"),
    numbering: "plain",
  }),
  law("Waterbesluit", "Waterbesluit", "BWBR0026872", [], { status: lapsed(null, true) }),
  law("Wnb", "Wet natuurbescherming", "BWBR0037552", ["WNB"], { status: lapsed("Ow") }),
  law("Wbb", "Wet bodembescherming", "BWBR0003994", ["WBB"], { status: lapsed(null), numbering: "plain" }),
  law("Wgh", "Wet geluidhinder", "BWBR0003227", ["WGH"], { status: lapsed(null), numbering: "plain" }),
  law("Ontgrondingenwet", "Ontgrondingenwet", "BWBR0002505", ["Ogw"], {
    status: lapsed("Ow"),
    numbering: "plain",
  }),
  law("Bouwbesluit 2012", "Bouwbesluit 2012", "BWBR0030461", ["Bouwbesluit"], { status: lapsed("Bbl") }),
  law("Activiteitenbesluit", "Activiteitenbesluit milieubeheer", "BWBR0022762", ["Barim"], {
    status: lapsed(null),
  }),
  law("Brzo 2015", "Besluit risico's zware ongevallen 2015", "BWBR0036791", ["Brzo", "BRZO", "BRZO 2015"], {
    status: lapsed(null),
    numbering: "plain",
  }),
  law("Monumentenwet 1988", "Monumentenwet 1988", null, ["Monumentenwet"], {
    status: lapsed("Erfgoedwet", false, "2016-07-01"),
    numbering: "plain",
  }),
  law("Flora- en faunawet", "Flora- en faunawet", null, ["Ffw"], {
    status: lapsed(null, false, "2017-01-01"),
    numbering: "plain",
  }),
  law("Nbw 1998", "Natuurbeschermingswet 1998", null, ["Natuurbeschermingswet", "Nbw"], {
    status: lapsed(null, false, "2017-01-01"),
    numbering: "plain",
  }),
  law("Wob", "Wet openbaarheid van bestuur", "BWBR0005252", ["WOB"], {
    status: lapsed("Woo", false, "2022-05-01"),
    numbering: "plain",
  }),
];

const BY_ID: ReadonlyMap<string, Law> = new Map(LAWS.map((known) => [known.id, known]));

/** The law with this id, or null. */
export function lawById(id: string): Law | null {
  return BY_ID.get(id) ?? null;
}
