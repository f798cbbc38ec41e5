import { testRule } from "../../testing/rule-tester";
import type { TestRow } from "../../testing/tables";
import { sourceBrokenLink } from "./rule";

const rowsWith = (...sources: readonly string[]): TestRow[] => sources.map((source) => ({ source }));
/** One address per row, from row 2 on. */
const broken = (...addresses: readonly string[]) =>
  addresses.map((address, index) => ({ at: `G${index + 2}`, part: address, params: { address } }));

testRule(sourceBrokenLink, {
  valid: [
    {
      name: "sources that are no web address",
      rows: rowsWith(
        "VNG",
        "",
        "Regio Utrecht / provincie",
        "Convenant Water, art. 3: http is geen bron",
        "#N/B",
        "loket@regio.nl",
        "Handreiking www (werkgroep water en wonen)",
        "Staatscourant 2023, 1234",
        "TP/RO, werkgroep WW, overleg WW. 2023",
      ),
    },
    {
      name: "good addresses",
      rows: rowsWith(
        "https://vng.nl",
        "http://www.iplo.nl/",
        "https://vng.nl/artikelen?id=1&taal=nl#kop",
        "www.odru.nl",
        "www.odru.nl/afspraken.pdf",
        "https://regio.sharepoint.com/sites/omgevingswet/Gedeelde%20documenten/tabel.xlsx?web=1",
        "https://lokaleregelgeving.overheid.nl/CVDR123456/1",
        "https://wetten.overheid.nl/jci1.3:c:BWBR0037885&hoofdstuk=2&artikel=2.2",
        "https://www.zuid-holland.nl:8443/pad_(1)/x",
        "ftp://bestanden.provincie.nl/tabel.csv",
        "https://aan-de-slag.omgevingswet.online",
        "www.vraaghetde.politie",
        "https://regio.company/overleg..verslag.pdf",
        "https://web.archive.org/web/2023/https://vng.nl/tabel",
        "https://login.regio.nl/?url=https://vng.nl",
      ),
    },
    { name: "an address without a scheme", rows: rowsWith("iplo.nl/regelgeving", "vng.nl") },
    {
      name: "an address in a sentence or in brackets",
      rows: rowsWith(
        "Zie https://vng.nl/tabel.",
        "VNG (https://vng.nl)",
        "<https://vng.nl>, <www.ipo.nl>",
        "Zie ‘https://vng.nl’; en https://ipo.nl, blz. 3",
        "VNG: https://vng.nl/tabel\nIPO: www.ipo.nl",
        "https://vng.nl,https://ipo.nl;www.uvw.nl",
        "https://vng.nl;VNG",
        "https://vng.nl / https://ipo.nl",
      ),
    },
    {
      name: "addresses with letters of other alphabets and inside networks",
      rows: rowsWith(
        "https://www.café-oké.nl",
        "https://xn--caf-dma.nl",
        "http://intranet/afspraken",
        "http://localhost/x",
        "http://192.168.1.10/tabel",
      ),
    },
    { name: "an address in another column", rows: [{ explanation: "htp://www.iplo.nl" }] },
    {
      name: "merged cells that hold a good one",
      rows: [{ source: "https://vng.nl" }, { merged: ["source"] }],
    },
    { name: "a table without the column", rows: rowsWith("htp://vng.nl"), layout: { without: ["source"] } },
  ],
  invalid: [
    {
      name: "the scheme is written wrongly",
      rows: rowsWith(
        "htp://www.iplo.nl",
        "https:/vng.nl",
        "https//vng.nl",
        "http:vng.nl",
        "https:\\\\vng.nl",
        "hhtps://vng.nl",
        "ttps://vng.nl",
        "https;//vng.nl",
        "https://https://vng.nl",
        "htttps://vng.nl",
      ),
      findings: broken(
        "htp://www.iplo.nl",
        "https:/vng.nl",
        "https//vng.nl",
        "http:vng.nl",
        "https:\\\\vng.nl",
        "hhtps://vng.nl",
        "ttps://vng.nl",
        "https;//vng.nl",
        "https://https://vng.nl",
        "htttps://vng.nl",
      ),
    },
    {
      name: "a space before the path",
      rows: rowsWith("https://www.vng.nl /artikelen"),
      findings: broken("https://www.vng.nl"),
    },
    {
      name: "a space, a comma or two dots in the host, or no end",
      rows: rowsWith(
        "www.provincie utrecht.nl",
        "https://www.odru,nl",
        "https://www..odru.nl",
        "ww.iplo.nl",
        "wwww.iplo.nl",
        "www,iplo.nl",
        "https://",
        "https://www odru.nl",
        "https://provincie utrecht.nl/afspraken",
        "www.odru.nlafspraken/1",
        "www.www.vng.nl",
        "https://vng.nl/tabel.htmlhttps://ipo.nl",
      ),
      findings: broken(
        "www.provincie",
        "https://www.odru,nl",
        "https://www..odru.nl",
        "ww.iplo.nl",
        "wwww.iplo.nl",
        "www,iplo.nl",
        "https://",
        "https://www",
        "https://provincie",
        "www.odru.nlafspraken/1",
        "www.www.vng.nl",
        "https://vng.nl/tabel.htmlhttps://ipo.nl",
      ),
    },
    {
      name: "a part of a longer text, and the first of several",
      rows: rowsWith("VNG, zie htps://vng.nl/tabel.", "https://vng.nl en https:/ipo.nl en htp://uvw.nl"),
      findings: broken("htps://vng.nl/tabel", "https:/ipo.nl"),
    },
    {
      name: "merged cells: once",
      rows: [{ source: "https:/vng.nl" }, { merged: ["source"] }],
      findings: broken("https:/vng.nl"),
    },
  ],
});
