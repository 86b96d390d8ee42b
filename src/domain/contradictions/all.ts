import { adviserHasEnded } from './adviser-has-ended.ts';
import { adviserNotInWorkforce } from './adviser-not-in-workforce.ts';
import { broughtInAgainstCounted } from './brought-in-against-counted.ts';
import { categoryDeclaredOtherwise } from './category-declared-otherwise.ts';
import type { ContradictionRule } from './contradiction.ts';
import { datedAfterItsExtract } from './dated-after-its-extract.ts';
import { diedAndInTouch } from './died-and-in-touch.ts';
import { inCareAndLeft } from './in-care-and-left.ts';
import { inTouchWithoutContact } from './in-touch-without-contact.ts';
import { listedByOneOfTwo } from './listed-by-one-of-two.ts';
import { missingAndSeen } from './missing-and-seen.ts';
import { notInTouchWithContact } from './not-in-touch-with-contact.ts';
import { planLongUnreviewed } from './plan-long-unreviewed.ts';
import { returnAgainstExtracts } from './return-against-extracts.ts';
import { suitableWithoutHome } from './suitable-without-home.ts';
import { twoExtractsDiffer } from './two-extracts-differ.ts';

/** Every kind of contradiction that is looked for, the most harmful first. */
export const contradictionRules: readonly ContradictionRule[] = [
  missingAndSeen,
  suitableWithoutHome,
  inTouchWithoutContact,
  notInTouchWithContact,
  diedAndInTouch,
  adviserHasEnded,
  adviserNotInWorkforce,
  inCareAndLeft,
  planLongUnreviewed,
  categoryDeclaredOtherwise,
  listedByOneOfTwo,
  twoExtractsDiffer,
  returnAgainstExtracts,
  datedAfterItsExtract,
  broughtInAgainstCounted,
];
