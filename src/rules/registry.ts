import { agreementRequired } from "./agreement/required/rule";
import { keywordRequired } from "./keyword/required/rule";
import { legalBasisRequired } from "./legal-basis/required/rule";
import { levelRequired } from "./level/required/rule";
import { levelUnknown } from "./level/unknown/rule";
import { partnersNamedNotMarked } from "./partners/named-not-marked/rule";
import { partnersNone } from "./partners/none/rule";
import { partnersSingle } from "./partners/single/rule";
import type { Rule } from "./rule";
import { sourceRequired } from "./source/required/rule";
import { typeRequired } from "./type/required/rule";
import { typeUnknown } from "./type/unknown/rule";

/** Every rule of the book, in the order of the columns that it looks at. */
export const RULES: readonly Rule[] = [
  legalBasisRequired,
  agreementRequired,
  typeRequired,
  typeUnknown,
  keywordRequired,
  sourceRequired,
  levelRequired,
  levelUnknown,
  partnersNone,
  partnersSingle,
  partnersNamedNotMarked,
];
