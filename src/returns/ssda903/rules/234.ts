import { episodePairs, returnRule, rowsOf, yearsAfter } from '../terms/all.ts';

export const rule234 = returnRule({
  code: '234',
  message: 'Under-10 moved because of custody',
  means:
    'This placement ended because of custody, it says, and the child was under 10 when the next one began.',
  why: 'Ten is the age of criminal responsibility, so that custody cannot be why a younger child moved.',
  mend: 'Check the date of birth and the day of the move, then choose the reason that fits.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'REASON_PLACE_CHANGE'], Header: ['DOB'] },
  *check({ Episodes, Header }) {
    // The reason stands on the episode that ends; the common checker tests it on the one that begins.
    for (const { before, episode } of episodePairs(Episodes)) {
      if (before.REASON_PLACE_CHANGE !== 'CUSTOD') continue;
      for (const header of rowsOf(Header, episode.CHILD)) {
        if (episode.DECOM.day < yearsAfter(header.DOB.day, 10)) yield* [before, header];
      }
    }
  },
});
