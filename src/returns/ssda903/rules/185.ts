import { continuouslyLookedAfter, returnRule } from '../terms/all.ts';

export const rule185 = returnRule({
  code: '185',
  message: 'SDQ score for a child not looked after 12 months',
  means: 'This child has an SDQ score, but was not looked after for the whole year from 1 April to 31 March.',
  why:
    'The score is asked only of children who were looked after for the whole year; others would change ' +
    'the average.',
  mend:
    'If the episodes are right, clear the score. If the child was in care all year, correct the start or ' +
    'end that says otherwise.',
  mender: 'health coordinator',
  reads: { OC2: ['SDQ_SCORE'], Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  check({ OC2, Episodes }, about) {
    const lookedAfter = continuouslyLookedAfter(Episodes, about);
    return OC2.filter(({ CHILD, SDQ_SCORE }) => SDQ_SCORE !== '' && !lookedAfter.has(CHILD));
  },
});
