import { carriedOver, distanceDiffers, returnRule } from '../terms/all.ts';

export const rule503G = returnRule({
  code: '503G',
  message: 'Distance differs from open episode last year',
  means:
    'This episode was left open last year with no distance, or with one 0.2 miles or more from this year’s.',
  why: 'An episode keeps its home and its placement: another distance means that one of them changed.',
  mend: 'Compare the home and placement postcodes of the two years and correct the one that is wrong.',
  mender: 'returns officer',
  reads: {
    Episodes: ['DECOM', 'HOME_POST', 'PL_POST'],
    Episodes_last: ['DECOM', 'DEC', 'HOME_POST', 'PL_POST'],
  },
  reference: ['postcodes'],
  *check({ Episodes, Episodes_last }, about) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (distanceDiffers(about.placementFacts(first).distance, about.placementFacts(latest).distance))
        yield first;
    }
  },
});
