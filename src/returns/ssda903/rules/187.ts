import {
  ADOPTION_FIELDS,
  anyGiven,
  continuouslyLookedAfter,
  LEAVER_FIELDS,
  returnRule,
} from '../terms/all.ts';

export const rule187 = returnRule({
  code: '187',
  message: '12-month child has adoption or care leaver data',
  means:
    'This child was looked after for the whole year, and yet has details of an adoption or of a care ' +
    'leaver.',
  why:
    'Those details are of children who have left care; one who was in care from 1 April to 31 March has ' +
    'not.',
  mend: 'Clear the details. If the child did leave care, correct the end of the latest episode.',
  mender: 'returns officer',
  reads: { OC3: LEAVER_FIELDS, AD1: ADOPTION_FIELDS, Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  *check({ OC3, AD1, Episodes }, about) {
    const lookedAfter = continuouslyLookedAfter(Episodes, about);
    yield* OC3.filter((row) => lookedAfter.has(row.CHILD) && anyGiven(row, LEAVER_FIELDS));
    yield* AD1.filter((row) => lookedAfter.has(row.CHILD) && anyGiven(row, ADOPTION_FIELDS));
  },
});
