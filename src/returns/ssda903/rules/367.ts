import { byChild, countedEnd, returnRule, withCode } from '../terms/all.ts';

export const rule367 = returnRule({
  code: '367',
  message: 'Respite over 75 days in the year',
  means: 'The short breaks (V3) of this child come to more than 75 days between 1 April and 31 March.',
  why:
    'A series of short breaks is of 75 days at most in twelve months; ' +
    'beyond that the child is in care like any other.',
  mend:
    'Check the days of every stay: one without an end counts to 31 March. ' +
    'If they are right, correct the legal status.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  *check({ Episodes }, { start, end }) {
    const breaks = withCode(Episodes, 'LS', 'V3');
    for (const stays of byChild(breaks).values()) {
      const counted = stays
        .map((stay) => ({
          stay,
          days: Math.min(countedEnd(stay, end), end) - Math.max(stay.DECOM.day, start),
        }))
        .filter(({ days }) => days > 0);
      if (counted.reduce((sum, { days }) => sum + days, 0) > 75) yield* counted.map(({ stay }) => stay);
    }
  },
});
