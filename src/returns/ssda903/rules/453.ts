import { carriedOver, distanceDiffers, returnRule } from '../terms/all.ts';

export const rule453 = returnRule({
  code: '453',
  message: 'Placement distance contradicts last year',
  means:
    'This episode was open last year, for the same reason, with no distance or one 0.2 miles or more off.',
  why: 'Within one episode neither the home nor the placement changes, so the distance cannot.',
  mend: 'Compare both postcodes with last year’s. Correct them, or record the move as a new episode.',
  mender: 'returns officer',
  reads: {
    Episodes: ['DECOM', 'RNE', 'HOME_POST', 'PL_POST'],
    Episodes_last: ['DECOM', 'RNE', 'DEC', 'HOME_POST', 'PL_POST'],
  },
  reference: ['postcodes'],
  *check({ Episodes, Episodes_last }, about) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      const sameBeginning = first.RNE !== '' && first.RNE === latest.RNE;
      const [now, last] = [about.placementFacts(first), about.placementFacts(latest)];
      if (sameBeginning && distanceDiffers(now.distance, last.distance)) yield first;
    }
  },
});
