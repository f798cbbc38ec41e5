import { findPartnersInText } from "./find-in-text";

const named = (text: string) => findPartnersInText(text).map(({ partner }) => partner);

test.each([
  ["De GGD adviseert over gezondheid.", ["ggd"]],
  ["Gedeputeerde staten ontvangen een afschrift.", ["provincie"]],
  ["De gemeenteraad wordt hierover vooraf geïnformeerd.", ["gemeente"]],
  ["Ook de veiligheidsregio’s krijgen de stukken.", ["veiligheidsregio"]],
  ["RWS reageert binnen drie weken.", ["rijk"]],
  ["De brandweer beoordeelt de bereikbaarheid.", ["veiligheidsregio"]],
  ["De gezondheidsdienst kijkt mee.", ["ggd"]],
  ["Het dagelijks bestuur van het waterschap ontvangt het verslag.", ["waterschap"]],
  ["B&W tekenen de werkafspraak.", ["gemeente"]],
  ["De GGD’en leveren cijfers aan.", ["ggd"]],
  ["Het Rijk ontvangt de planning.", ["rijk"]],
  ["Het college van gedeputeerde staten beslist.", ["provincie"]],
])("%j names a partner", (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each([
  "De kosten worden gemeenschappelijk gedragen.",
  "De bekendmaking staat in het provinciaal blad.",
  "De waterschapsverordening is het toetsingskader.",
  "Langs de rijksweg geldt een bredere zone.",
  "De GGD-richtlijn Windturbines is het uitgangspunt.",
  "Het doel is goede omgevingsdienstverlening.",
  "Het terrein van de oude brandweerkazerne valt hierbuiten.",
  "Ook over de provinciegrens heen geldt dit.",
  "Het overleg is in het gemeentehuis.",
  "De bijeenkomst is aan de Waterschapslaan.",
  "Dit gaat zonder de GGD.",
  "De provincie hoeft hier niet bij te zijn.",
  "",
])("%j names nobody", (text) => {
  expect(named(text)).toEqual([]);
});

test("a workbook's own names are found too", () => {
  const aliases = [{ form: "De Waterclub", partner: "waterschap" }] as const;
  expect(findPartnersInText("De Waterclub kijkt mee.", aliases).map(({ partner }) => partner)).toEqual(["waterschap"]);
});
