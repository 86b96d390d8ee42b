import { acrossYears, isGiven, returnRule } from '../terms/all.ts';

export const rule452 = returnRule({
  code: '452',
  message: 'LA of placement contradicts last year',
  means:
    'This episode was open last year, for the same reason, in another authority’s area, or one is not known.',
  why: 'One episode is one placement: if the child moved, last year’s episode ended and a new one began.',
  mend: 'Compare the placement postcode with last year’s. Correct it, or record the move as a new episode.',
  mender: 'returns officer',
  reads: {
    Episodes: ['DECOM', 'RNE', 'HOME_POST', 'PL_POST'],
    Episodes_last: ['DECOM', 'RNE', 'DEC', 'HOME_POST', 'PL_POST'],
  },
  reference: ['postcodes'],
  *check({ Episodes, Episodes_last }, about) {
    for (const { first, latest } of acrossYears(Episodes, Episodes_last)) {
      const sameBeginning = first.RNE !== '' && first.RNE === latest.RNE;
      const moved = about.placementFacts(first).la !== about.placementFacts(latest).la;
      if (!isGiven(latest.DEC) && sameBeginning && moved) yield first;
    }
  },
});
