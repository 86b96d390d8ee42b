import { missingCarried } from '../evidence/missing-carried.ts';
import { returnInterviewOffered } from '../g02-return-interview-offered.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { outside } from '../placing.ts';
import { at16And17 } from './at-16-and-17.ts';
import { openUnder18, unlessInOn } from './category-cohort.ts';

export const returned = 'Returns of under-18s from being missing or away in the twelve months (G02)';

/**
 * The placing of whoever did not return under 18; undefined for those who did, and, where no extract has the episodes,
 * for eligible and relevant children, who may have.
 */
export function unlessReturned(person: PersonAsAt, measuring: Measuring): Placing | undefined {
  const { is, because } = returnInterviewOffered.place(person, measuring);
  if (is !== 'outside') return undefined;
  if (missingCarried(measuring)) return outside(() => because);
  const days = at16And17(person, measuring);
  return 'is' in days ? days : unlessInOn(person, days.to, openUnder18);
}
