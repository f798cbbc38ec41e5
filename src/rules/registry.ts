import { agreementDuplicate } from "./agreement/duplicate/rule";
import { agreementRequired } from "./agreement/required/rule";
import { cellErrorValue } from "./cell/error-value/rule";
import { cellPlaceholder } from "./cell/placeholder/rule";
import { cellTruncated } from "./cell/truncated/rule";
import { cellWhitespace } from "./cell/whitespace/rule";
import { explanationRequired } from "./explanation/required/rule";
import { keywordRepeated } from "./keyword/repeated/rule";
import { keywordRequired } from "./keyword/required/rule";
import { keywordSeparator } from "./keyword/separator/rule";
import { keywordVariant } from "./keyword/variant/rule";
import { legalBasisLapsedLaw } from "./legal-basis/lapsed-law/rule";
import { legalBasisNotation } from "./legal-basis/notation/rule";
import { legalBasisRequired } from "./legal-basis/required/rule";
import { legalBasisUnknownArticle } from "./legal-basis/unknown-article/rule";
import { legalBasisUnknownLaw } from "./legal-basis/unknown-law/rule";
import { legalBasisUnreadable } from "./legal-basis/unreadable/rule";
import { legalTextDiffers } from "./legal-text/differs/rule";
import { legalTextRequired } from "./legal-text/required/rule";
import { levelRequired } from "./level/required/rule";
import { levelUnknown } from "./level/unknown/rule";
import { partnersExampleNotMarked } from "./partners/example-not-marked/rule";
import { partnersLawNotMarked } from "./partners/law-not-marked/rule";
import { partnersNamedNotMarked } from "./partners/named-not-marked/rule";
import { partnersNone } from "./partners/none/rule";
import { partnersSingle } from "./partners/single/rule";
import { partnersUnknownMark } from "./partners/unknown-mark/rule";
import type { Rule } from "./rule";
import { sourceBrokenLink } from "./source/broken-link/rule";
import { sourceRequired } from "./source/required/rule";
import { sourceVariant } from "./source/variant/rule";
import { tableColumnMissing } from "./table/column-missing/rule";
import { tableEmptyRow } from "./table/empty-row/rule";
import { tableHeaderUnrecognised } from "./table/header-unrecognised/rule";
import { tableInstrumentEmpty } from "./table/instrument-empty/rule";
import { tableInstrumentUnknown } from "./table/instrument-unknown/rule";
import { typeRequired } from "./type/required/rule";
import { typeUnknown } from "./type/unknown/rule";

/** Every rule of the book: those of the table and of any cell first, then in the order of the columns. */
export const RULES: readonly Rule[] = [
  tableHeaderUnrecognised,
  tableColumnMissing,
  tableInstrumentUnknown,
  tableInstrumentEmpty,
  tableEmptyRow,
  cellErrorValue,
  cellWhitespace,
  cellPlaceholder,
  cellTruncated,
  legalBasisRequired,
  legalBasisUnreadable,
  legalBasisUnknownLaw,
  legalBasisUnknownArticle,
  legalBasisLapsedLaw,
  legalBasisNotation,
  legalTextRequired,
  legalTextDiffers,
  agreementRequired,
  agreementDuplicate,
  typeRequired,
  typeUnknown,
  keywordRequired,
  keywordSeparator,
  keywordRepeated,
  keywordVariant,
  sourceRequired,
  sourceBrokenLink,
  sourceVariant,
  levelRequired,
  levelUnknown,
  partnersNone,
  partnersSingle,
  partnersNamedNotMarked,
  partnersLawNotMarked,
  partnersExampleNotMarked,
  partnersUnknownMark,
  explanationRequired,
];
