import type { Dictionary } from "../../dictionary";

/** Cleaning up keywords and sources, in English. */
export const cleanUp = {
  "cleanUp.title": "Clean up keywords",
  "cleanUp.intro":
    "Make keywords and sources alike in the whole table. You see first what will change. You can undo it afterwards.",
  "cleanUp.subject": "What do you want to clean up?",
  "cleanUp.subject.keyword": "Keywords (column {letter})",
  "cleanUp.subject.source": "Sources (column {letter})",
  "cleanUp.noTable": "Open a sheet with a table to clean up its keywords.",
  "cleanUp.empty": "This column is still empty.",
  "cleanUp.clusters": "Merge spellings",
  "cleanUp.clustersHint":
    "These words are like each other. Untick what means something else, and choose the form to keep.",
  "cleanUp.noClusters": "No words were found that are like each other.",
  "cleanUp.keep": "Form to keep",
  "cleanUp.keepOf": "Form to keep, for {term}",
  "cleanUp.other": "Another form …",
  "cleanUp.typed": "New form",
  "cleanUp.typedOf": "New form, for {term}",
  "cleanUp.kept": "stays",
  "cleanUp.reason.form": "other spelling",
  "cleanUp.reason.number": "singular or plural",
  "cleanUp.reason.stem": "related word",
  "cleanUp.reason.typo": "perhaps a typing error",
  "cleanUp.rows": "row",
  "cleanUp.toRow": "Go to row {row}",
  "cleanUp.view": "See what changes",
  "cleanUp.viewOf": "See what changes for {term}",
  "cleanUp.viewBoth": "See both groups together",
  "cleanUp.viewAll.one": "See this group",
  "cleanUp.viewAll.other": "See all {count} groups together",
  "cleanUp.moreGroups.one": "Show {count} more group",
  "cleanUp.moreGroups.other": "Show {count} more groups",
  "cleanUp.nothing": "There is nothing to change.",
  "cleanUp.left.one": "{rows} stays as it is: it is not certain where each word begins or ends.",
  "cleanUp.left.other": "{rows} stay as they are: it is not certain where each word begins or ends.",
  "cleanUp.formulas.one":
    "{count} cell in this column has a formula. It is not counted here and stays as it is.",
  "cleanUp.formulas.other":
    "{count} cells in this column have a formula. They are not counted here and stay as they are.",
  "cleanUp.keepsFormula.one": "{count} cell has a formula and stays as it is.",
  "cleanUp.keepsFormula.other": "{count} cells have a formula and stay as they are.",
  "cleanUp.oneOnly": "Fill in one form, without semicolon, comma or slash.",
  "cleanUp.separators": "Make separators the same",
  "cleanUp.separator": "Sign between keywords",
  "cleanUp.sign.semicolon": "semicolon ;",
  "cleanUp.sign.comma": "comma ,",
  "cleanUp.sign.slash": "slash /",
  "cleanUp.sign.plus": "plus sign +",
  "cleanUp.sign.bar": "vertical bar |",
  "cleanUp.sign.line": "new line",
  "cleanUp.signUse.one": "{sign} ({count} cell)",
  "cleanUp.signUse.other": "{sign} ({count} cells)",
  "cleanUp.rename": "Rename or split",
  "cleanUp.term.keyword": "Keyword",
  "cleanUp.term.source": "Source",
  "cleanUp.choose": "Choose …",
  "cleanUp.becomes": "Becomes",
  "cleanUp.becomesHint": "To split, put a semicolon between the parts.",
  "cleanUp.splitAs": "Split into {parts}",
  "cleanUp.exists": "‘{term}’ is in the table already. The two are merged.",
  "cleanUp.didMerge": "Merge spellings: {term}",
  "cleanUp.didMergeAll": "Merge spellings",
  "cleanUp.didSeparate": "Make separators the same",
  "cleanUp.didRename": "{term} becomes {becomes}",
  "cleanUp.followed.one": "{count} cell changed. Your choice and saved filters went along.",
  "cleanUp.followed.other": "{count} cells changed. Your choice and saved filters went along.",
  "cleanUp.choiceFollowed.one": "{count} cell changed. Your choice went along.",
  "cleanUp.choiceFollowed.other": "{count} cells changed. Your choice went along.",
  "cleanUp.keptFollowed.one": "{count} cell changed. Saved filters went along.",
  "cleanUp.keptFollowed.other": "{count} cells changed. Saved filters went along.",
  "cleanUp.followedRows.one":
    "{count} cell changed. Your choice and saved filters went along. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.followedRows.other":
    "{count} cells changed. Your choice and saved filters went along. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.choiceFollowedRows.one":
    "{count} cell changed. Your choice went along. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.choiceFollowedRows.other":
    "{count} cells changed. Your choice went along. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.keptFollowedRows.one":
    "{count} cell changed. Saved filters went along. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.keptFollowedRows.other":
    "{count} cells changed. Saved filters went along. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.filterRows.one":
    "{count} cell changed. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.filterRows.other":
    "{count} cells changed. The filter on the sheet now shows other rows. Rows that came into view: {came}. Rows that left: {went}.",
  "cleanUp.withVariants": "These spellings too: {names}",
  "cleanUp.notFollowed.one":
    "{count} cell changed. The filter could not go along. Choose again under Filters, then Apply.",
  "cleanUp.notFollowed.other":
    "{count} cells changed. The filter could not go along. Choose again under Filters, then Apply.",
} satisfies Dictionary;
