import type { Dictionary } from "../../dictionary";

/** Cleaning up keywords and sources, in Dutch, at B1 level. */
export const cleanUp = {
  "cleanUp.title": "Trefwoorden opschonen",
  "cleanUp.intro":
    "Maak trefwoorden en bronnen in de hele tabel gelijk. U ziet eerst wat er verandert. Daarna kunt u het ongedaan maken.",
  "cleanUp.subject": "Wat wilt u opschonen?",
  "cleanUp.subject.keyword": "Trefwoorden (kolom {letter})",
  "cleanUp.subject.source": "Bronnen (kolom {letter})",
  "cleanUp.noTable": "Open een blad met een tabel om trefwoorden op te schonen.",
  "cleanUp.empty": "Deze kolom is nog leeg.",
  "cleanUp.clusters": "Schrijfwijzen samenvoegen",
  "cleanUp.clustersHint":
    "Deze woorden lijken op elkaar. Vink uit wat iets anders betekent, en kies de vorm die u wilt houden.",
  "cleanUp.noClusters": "Er zijn geen woorden gevonden die op elkaar lijken.",
  "cleanUp.keep": "Vorm die blijft",
  "cleanUp.keepOf": "Vorm die blijft, bij {term}",
  "cleanUp.other": "Een andere vorm …",
  "cleanUp.typed": "Nieuwe vorm",
  "cleanUp.typedOf": "Nieuwe vorm, bij {term}",
  "cleanUp.kept": "blijft",
  "cleanUp.reason.form": "andere schrijfwijze",
  "cleanUp.reason.number": "enkelvoud of meervoud",
  "cleanUp.reason.stem": "verwant woord",
  "cleanUp.reason.typo": "misschien een typefout",
  "cleanUp.rows": "rij",
  "cleanUp.toRow": "Ga naar rij {row}",
  "cleanUp.view": "Bekijk wat er verandert",
  "cleanUp.viewOf": "Bekijk wat er verandert bij {term}",
  "cleanUp.viewBoth": "Bekijk beide groepen samen",
  "cleanUp.viewAll.one": "Bekijk deze groep",
  "cleanUp.viewAll.other": "Bekijk alle {count} groepen samen",
  "cleanUp.moreGroups.one": "Toon nog {count} groep",
  "cleanUp.moreGroups.other": "Toon nog {count} groepen",
  "cleanUp.nothing": "Er is niets te veranderen.",
  "cleanUp.left.one": "{rows} blijft zoals die is: het is niet zeker waar elk woord begint of eindigt.",
  "cleanUp.left.other": "{rows} blijven zoals ze zijn: het is niet zeker waar elk woord begint of eindigt.",
  "cleanUp.formulas.one":
    "{count} cel in deze kolom heeft een formule. Die telt hier niet mee en blijft zoals die is.",
  "cleanUp.formulas.other":
    "{count} cellen in deze kolom hebben een formule. Die tellen hier niet mee en blijven zoals ze zijn.",
  "cleanUp.keepsFormula.one": "{count} cel heeft een formule en blijft zoals die is.",
  "cleanUp.keepsFormula.other": "{count} cellen hebben een formule en blijven zoals ze zijn.",
  "cleanUp.oneOnly": "Vul één vorm in, zonder puntkomma, komma of schuine streep.",
  "cleanUp.separators": "Scheidingstekens gelijk maken",
  "cleanUp.separator": "Teken tussen trefwoorden",
  "cleanUp.sign.semicolon": "puntkomma ;",
  "cleanUp.sign.comma": "komma ,",
  "cleanUp.sign.slash": "schuine streep /",
  "cleanUp.sign.plus": "plusteken +",
  "cleanUp.sign.bar": "rechte streep |",
  "cleanUp.sign.line": "nieuwe regel",
  "cleanUp.signUse.one": "{sign} ({count} cel)",
  "cleanUp.signUse.other": "{sign} ({count} cellen)",
  "cleanUp.rename": "Naam wijzigen of splitsen",
  "cleanUp.term.keyword": "Trefwoord",
  "cleanUp.term.source": "Bron",
  "cleanUp.choose": "Kies …",
  "cleanUp.becomes": "Wordt",
  "cleanUp.becomesHint": "Splitsen? Zet een puntkomma tussen de delen.",
  "cleanUp.splitAs": "Splits in {parts}",
  "cleanUp.exists": "‘{term}’ staat al in de tabel. De twee worden samengevoegd.",
  "cleanUp.didMerge": "Schrijfwijzen samenvoegen: {term}",
  "cleanUp.didMergeAll": "Schrijfwijzen samenvoegen",
  "cleanUp.didSeparate": "Scheidingstekens gelijk maken",
  "cleanUp.didRename": "{term} wordt {becomes}",
  "cleanUp.followed.one": "{count} cel aangepast. Uw keuze en bewaarde filters zijn mee veranderd.",
  "cleanUp.followed.other": "{count} cellen aangepast. Uw keuze en bewaarde filters zijn mee veranderd.",
  "cleanUp.choiceFollowed.one": "{count} cel aangepast. Uw keuze is mee veranderd.",
  "cleanUp.choiceFollowed.other": "{count} cellen aangepast. Uw keuze is mee veranderd.",
  "cleanUp.keptFollowed.one": "{count} cel aangepast. Bewaarde filters zijn mee veranderd.",
  "cleanUp.keptFollowed.other": "{count} cellen aangepast. Bewaarde filters zijn mee veranderd.",
  "cleanUp.followedRows.one":
    "{count} cel aangepast. Uw keuze en bewaarde filters zijn mee veranderd. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.followedRows.other":
    "{count} cellen aangepast. Uw keuze en bewaarde filters zijn mee veranderd. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.choiceFollowedRows.one":
    "{count} cel aangepast. Uw keuze is mee veranderd. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.choiceFollowedRows.other":
    "{count} cellen aangepast. Uw keuze is mee veranderd. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.keptFollowedRows.one":
    "{count} cel aangepast. Bewaarde filters zijn mee veranderd. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.keptFollowedRows.other":
    "{count} cellen aangepast. Bewaarde filters zijn mee veranderd. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.filterRows.one":
    "{count} cel aangepast. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.filterRows.other":
    "{count} cellen aangepast. Het filter op het blad toont nu andere rijen. Erbij gekomen rijen: {came}. Weggegaan: {went}.",
  "cleanUp.withVariants": "Ook deze schrijfwijzen: {names}",
  "cleanUp.notFollowed.one":
    "{count} cel aangepast. Het filter kon niet mee veranderen. Kies bij Filters opnieuw en kies Toepassen.",
  "cleanUp.notFollowed.other":
    "{count} cellen aangepast. Het filter kon niet mee veranderen. Kies bij Filters opnieuw en kies Toepassen.",
} satisfies Dictionary;
