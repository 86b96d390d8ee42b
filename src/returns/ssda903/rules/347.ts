import { returnRule, yearsAfter } from '../terms/all.ts';

/** The common checker looks for a code T, which nobody has. */
const FOYERS: ReadonlySet<string> = new Set(['T1', 'T2']);

export const rule347 = returnRule({
  code: '347',
  message: 'Under-18 in a foyer',
  means: 'The young person is said to live in a foyer or the like, and was not yet 18 on 1 April.',
  why: 'The code is for people of 18 and over; another describes the home of a younger person.',
  mend: 'Check the date of birth and the kind of accommodation. If they turned 18 in the year and did live there on that birthday, keep it and explain it to DfE.',
  mender: 'personal adviser',
  reads: { OC3: ['DOB', 'ACCOM'] },
  check: ({ OC3 }, { start }) =>
    OC3.filter(({ DOB, ACCOM }) => FOYERS.has(ACCOM) && yearsAfter(DOB.day, 18) > start),
});
