import {
  allGiven,
  continuouslyLookedAfter,
  firstEpisode,
  HEALTH_FIELDS,
  returnRule,
  rowsOf,
} from '../terms/all.ts';

export const rule191 = returnRule({
  code: '191',
  message: '12-month data missing',
  means:
    'A child looked after for the whole year lacks one of four health answers, or has no row in OC2 at all.',
  why: 'Immunisations, dental checks, health assessments and misuse are counted of every such child.',
  mend: 'Find the missing answers and add them. If the child was not in care all year, correct the episodes.',
  mender: 'health coordinator',
  reads: { OC2: HEALTH_FIELDS, Episodes: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  *check({ OC2, Episodes }, year) {
    for (const child of continuouslyLookedAfter(Episodes, year)) {
      const answers = rowsOf(OC2, child);
      yield* answers.filter((row) => !allGiven(row, HEALTH_FIELDS));
      const first = firstEpisode(rowsOf(Episodes, child));
      if (answers.length === 0 && first !== undefined) yield first;
    }
  },
});
