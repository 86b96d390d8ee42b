import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503J = returnRule({
  code: '503J',
  message: 'Placement location differs from open episode last year',
  means:
    'This episode was open last year, and the two years differ on whether it is inside or outside your area.',
  why: 'Whether a child is placed outside their own authority’s area cannot change within one episode.',
  mend: 'Correct the placement postcode that is wrong. If the child moved, record the move as a new episode.',
  mender: 'returns officer',
  reads: {
    Episodes: ['DECOM', 'HOME_POST', 'PL_POST'],
    Episodes_last: ['DECOM', 'DEC', 'HOME_POST', 'PL_POST'],
  },
  reference: ['postcodes', 'authority'],
  *check({ Episodes, Episodes_last }, about) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (about.placementFacts(first).location !== about.placementFacts(latest).location) yield first;
    }
  },
});
