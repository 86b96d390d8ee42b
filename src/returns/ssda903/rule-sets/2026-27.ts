import { returnYearFrom } from '#calendar/return-year.ts';
import { rule700 } from '../rules/700.ts';
import { rule701 } from '../rules/701.ts';
import { rule702 } from '../rules/702.ts';
import { rule703 } from '../rules/703.ts';
import { rule704 } from '../rules/704.ts';
import { rule705 } from '../rules/705.ts';
import { rule706 } from '../rules/706.ts';
import { rule707 } from '../rules/707.ts';
import { rule708 } from '../rules/708.ts';
import { rule709 } from '../rules/709.ts';
import { rule710 } from '../rules/710.ts';
import { rulesOf2025To26 } from './2025-26.ts';
import { yearAfter } from './rule-set.ts';

/** The rules of 2026-27: those of the year before, and the table of deprivation of liberty orders (DoLo). */
export const rulesOf2026To27 = yearAfter(rulesOf2025To26, returnYearFrom(2026), {
  added: [rule700, rule701, rule702, rule703, rule704, rule705, rule706, rule707, rule708, rule709, rule710],
  ended: [],
  worded: [],
});
