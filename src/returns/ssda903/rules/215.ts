import { anyGiven, LEAVER_FIELDS, pairsOfChild, returnRule, YES_NO_FIELDS } from '../terms/all.ts';

export const rule215 = returnRule({
  code: '215',
  message: 'Care leaver also has 12-month data',
  means:
    'The same child has a care leaver’s birthday record and the twelve-month answers of a child in care.',
  why: 'OC2 is for those looked after all year and OC3 for those who have left, so nobody is in both.',
  mend: 'See from the episodes which of the two fits, and blank the fields in the other.',
  mender: 'returns officer',
  reads: { OC3: LEAVER_FIELDS, OC2: YES_NO_FIELDS },
  *check({ OC3, OC2 }) {
    for (const [leaver, answers] of pairsOfChild(OC3, OC2)) {
      if (anyGiven(leaver, LEAVER_FIELDS) && anyGiven(answers, YES_NO_FIELDS)) yield* [leaver, answers];
    }
  },
});
