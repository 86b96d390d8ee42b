import { adviserNotInWorkforce } from './adviser-not-in-workforce.ts';
import { categoryDeclaredOtherwise } from './category-declared-otherwise.ts';
import type { ContradictionRule } from './contradiction.ts';
import { diedAndInTouch } from './died-and-in-touch.ts';
import { inTouchWithoutContact } from './in-touch-without-contact.ts';
import { datedAfterItsExtract } from './dated-after-its-extract.ts';
import { returnAgainstExtracts } from './return-against-extracts.ts';
import { suitableWithoutHome } from './suitable-without-home.ts';

/** Every kind of contradiction that is looked for, the most harmful first. */
export const contradictionRules: readonly ContradictionRule[] = [
  suitableWithoutHome,
  inTouchWithoutContact,
  diedAndInTouch,
  adviserNotInWorkforce,
  categoryDeclaredOtherwise,
  returnAgainstExtracts,
  datedAfterItsExtract,
];
