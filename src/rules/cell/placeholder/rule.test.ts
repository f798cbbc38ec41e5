import { testRule } from "../../testing/rule-tester";
import { cellPlaceholder } from "./rule";

const at = (address: string, part: string) => ({ at: address, part, params: { text: part } });

testRule(cellPlaceholder, {
  valid: [
    {
      name: "filling in and determining as usual words",
      rows: [
        { agreement: "Het invullen van het aanvraagformulier kost vijf minuten." },
        { agreement: "Partijen stellen elkaar in staat de maatregelen zelf te bepalen." },
        { agreement: "De gemeente test de ketensamenwerking elk jaar met een oefening." },
        { explanation: "De provincie kan voorschriften toevoegen." },
        { explanation: "De tekst volgt de handreiking van de VNG." },
        { explanation: "Gemeenten mogen dit zelf invullen." },
        { explanation: "De aanvrager levert nog aan te vullen gegevens binnen twee weken." },
      ],
    },
    {
      name: "letters x in words, numbers and Roman numerals",
      rows: [
        { source: "Maxxima" },
        { source: "<https://vng.nl>" },
        { legalText: "Hoofdstuk XX van het Omgevingsbesluit is van overeenkomstige toepassing." },
        { explanation: "Bijlage XXII bij het Besluit kwaliteit leefomgeving." },
        { explanation: "Industrie uit het begin van de XXe eeuw." },
      ],
    },
    {
      name: "what was left out of a text of the law",
      rows: [
        { legalText: "Een bestuursorgaan houdt rekening met (…) taken en bevoegdheden." },
        { legalText: "1. […] 2. Burgemeester en wethouders stellen een plan vast." },
        { legalText: "... 3. Een waterschapsverordening bevat regels … over de fysieke leefomgeving." },
        { legalText: "2. [vervallen] 3. [Red: treedt in werking op 1 juli 2026]" },
        { legalText: "De beheerder [van het watersysteem] verleent toegang." },
        { legalText: "Dit artikel vervalt op een bij koninklijk besluit nader te bepalen tijdstip." },
      ],
    },
    {
      name: "dots directly behind a word, and one question mark",
      rows: [
        { agreement: "Partijen betrekken elkaar zo vroeg mogelijk…" },
        { explanation: "Bijvoorbeeld bij horeca, evenementen, markten..." },
        { explanation: "Wie beslist? Het college." },
        { explanation: "Denk aan geluid, geur, … en trillingen, ..." },
        { keyword: "wie doet wat?" },
      ],
    },
    {
      name: "square brackets around a number, a reference, an ending or an abbreviation",
      rows: [
        { agreement: "Partijen volgen de afspraken uit het convenant [1]." },
        { explanation: "Zie de handreiking [3, p. 12] en de website [https://iplo.nl]." },
        { explanation: "Geldt voor de gemeente[n] in het gebied [zie bijlage 2]." },
        { agreement: "Voor een omgevingsplanactiviteit [BOPA] geldt de wet [Ow]." },
      ],
    },
    {
      name: "marks of partners, also ones that look like something to fill in",
      rows: [{ marks: "xx|x|?|XX|-||" }, { marks: "x|n.v.t.|adv.|TO|nee||" }],
    },
    { name: "an empty cell, which other rules report", rows: [{ explanation: "", keyword: "" }] },
    { name: "a dash, for there is nothing to say", rows: [{ explanation: "-" }, { explanation: "n.v.t." }] },
    { name: "column A", rows: [{ instrument: "n.t.b." }] },
    {
      name: "addresses and names with underscores or angle brackets",
      rows: [
        { source: "https://vng.nl/sites/default/files/tabel_2024___def_{concept}.pdf" },
        { explanation: "Geluid < 50 dB en > 40 dB" },
        { explanation: "Mail naar het loket <loket@regio.nl>." },
        { legalBasis: "[art. 2.2 Ow]" },
        { explanation: "Overgenomen van een website.<br>De opmaak bleef staan." },
      ],
    },
  ],
  invalid: [
    {
      name: "cells that only say that something is to come",
      rows: [
        { legalBasis: "n.t.b." },
        { legalText: "Nader te bepalen" },
        { agreement: "TODO" },
        { type: "???" },
        { keyword: "invullen" },
        { source: "n.n.b." },
        { explanation: "volgt later" },
        { explanation: "PM" },
        { explanation: "…" },
        { explanation: "Nog uitwerken" },
      ],
      findings: [
        at("B2", "n.t.b."),
        at("C3", "Nader te bepalen"),
        at("D4", "TODO"),
        at("E5", "???"),
        at("F6", "invullen"),
        at("G7", "n.n.b."),
        at("P8", "volgt later"),
        at("P9", "PM"),
        at("P10", "…"),
        at("P11", "Nog uitwerken"),
      ],
    },
    {
      name: "blanks in a sentence",
      rows: [
        { agreement: "Het waterschap adviseert binnen xx weken na de aanvraag." },
        { agreement: "De regio evalueert op XX-XX-2026." },
        { agreement: "Partijen spreken af dat …" },
        { agreement: "De omgevingsdienst reageert binnen ... weken." },
        { agreement: "De afspraak geldt tot ______ ." },
        { agreement: "De GGD adviseert binnen ?? werkdagen." },
        { agreement: "De termijn is n.t.b. door het bestuur." },
        { explanation: "De verdeling van kosten is nog te bepalen." },
        { explanation: "TODO: afstemmen met de veiligheidsregio" },
      ],
      findings: [
        at("D2", "xx"),
        at("D3", "XX"),
        at("D4", "…"),
        at("D5", "..."),
        at("D6", "______"),
        at("D7", "??"),
        at("D8", "n.t.b."),
        at("P9", "nog te bepalen"),
        at("P10", "TODO"),
      ],
    },
    {
      name: "blanks with a name",
      rows: [
        { agreement: "Contactpersoon bij de provincie: [naam]." },
        { agreement: "Het advies volgt binnen {termijn} weken." },
        { agreement: "De <naam gemeente> nodigt de partners uit." },
        { legalText: "Zie [artikel invullen]." },
        { legalText: "De leges bedragen [bedrag]." },
        { legalText: "[wettekst]" },
        { source: "[bron]" },
        { agreement: "De omgevingsdienst [OD] stuurt de stukken naar [NAAM]." },
      ],
      findings: [
        at("D2", "[naam]"),
        at("D3", "{termijn}"),
        at("D4", "<naam gemeente>"),
        at("C5", "[artikel invullen]"),
        at("C6", "[bedrag]"),
        at("C7", "[wettekst]"),
        at("G8", "[bron]"),
        at("D9", "[NAAM]"),
      ],
    },
    {
      name: "the first of several in a cell",
      rows: [{ agreement: "Binnen [aantal] dagen beslist [bestuursorgaan] over … punten." }],
      findings: [at("D2", "[aantal]")],
    },
    {
      name: "a partner's cell that says it",
      rows: [{ marks: "x|n.t.b.||???|||" }],
      findings: [at("J2", "n.t.b."), at("L2", "???")],
    },
    {
      name: "white space around it is not pointed at",
      rows: [{ source: "  nog invullen\n" }],
      findings: [at("G2", "nog invullen")],
    },
    {
      name: "text that a template or form left behind",
      rows: [
        { agreement: "Klik of tik om tekst in te voeren." },
        { explanation: "Lorem ipsum dolor sit amet" },
      ],
      findings: [at("D2", "Klik of tik om tekst in te voeren."), at("P3", "Lorem ipsum")],
    },
    {
      name: "merged cells: once",
      rows: [{ legalBasis: "n.t.b." }, { merged: ["legalBasis"] }],
      findings: [at("B2", "n.t.b.")],
    },
  ],
});
