import { returnRule } from '../terms/all.ts';

const FAR = 350;
/** The largest distance that the return can hold; it stands for any that is greater. */
const LARGEST = 999.9;

export const rule454 = returnRule({
  code: '454',
  message: 'Placement distance over 350 miles',
  means: 'The home and the placement of this episode are more than 350 miles apart in a straight line.',
  why: 'A mistyped postcode can put a child at the other end of the country.',
  mend: 'Check both postcodes of the episode. If the child is indeed placed so far away, leave them.',
  mender: 'placements team',
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  check: ({ Episodes }, about) =>
    Episodes.filter((episode) => {
      const { distance } = about.placementFacts(episode);
      return distance > FAR && distance !== LARGEST;
    }),
});
