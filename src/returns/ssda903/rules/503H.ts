import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503H = returnRule({
  code: '503H',
  message: 'LA of placement differs from open episode last year',
  means:
    'Last year’s return left this episode open in another authority’s area, or one year’s area is not known.',
  why: 'The area is worked out of the placement postcode, which does not change within one episode.',
  mend: 'Correct the postcode that is wrong. If the child moved, end the one episode and begin another.',
  mender: 'returns officer',
  reads: {
    Episodes: ['DECOM', 'HOME_POST', 'PL_POST'],
    Episodes_last: ['DECOM', 'DEC', 'HOME_POST', 'PL_POST'],
  },
  reference: ['postcodes'],
  *check({ Episodes, Episodes_last }, about) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (about.placementFacts(first).la !== about.placementFacts(latest).la) yield first;
    }
  },
});
