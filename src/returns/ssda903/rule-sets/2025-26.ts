/* oxlint-disable max-lines -- a list */
import { returnYearFrom } from '#calendar/return-year.ts';
import { rule101 } from '../rules/101.ts';
import { rule219 } from '../rules/219.ts';
import { rule302 } from '../rules/302.ts';
import { rule356 } from '../rules/356.ts';
import { rule501 } from '../rules/501.ts';
import { rule1002 } from '../rules/1002.ts';
import { ruleSet } from './rule-set.ts';

/** The rules of 2025-26. */
export const rulesOf2025To26 = ruleSet(returnYearFrom(2025), [
  rule101, rule219, rule302, rule356, rule501, rule1002,
]); // prettier-ignore
