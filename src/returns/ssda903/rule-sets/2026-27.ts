import { returnYearFrom } from '#calendar/return-year.ts';

import { rulesOf2025To26 } from './2025-26.ts';
import { yearAfter } from './rule-set.ts';

/** The rules of 2026-27: those of the year before, and the table of deprivation of liberty orders (DoLo). */
export const rulesOf2026To27 = yearAfter(rulesOf2025To26, returnYearFrom(2026), {
  added: [],
  ended: [],
  worded: [],
});
