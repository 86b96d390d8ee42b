import { pairsOfChild, returnRule } from '../terms/all.ts';

export const rule210 = returnRule({
  code: '210',
  message: 'UN4 used for a child looked after more than a week',
  means:
    'UN4 is for a child new to care in the last week of the year, and this episode began before 24 March.',
  why: 'A week is allowed for finding the pupil number; after it the child should be matched to school.',
  mend: 'Find the pupil number or use the code that says why there is none; or correct the episode’s start.',
  mender: 'social worker',
  reads: { Header: ['UPN'], Episodes: ['DECOM'] },
  *check({ Header, Episodes }, { end }) {
    for (const [header, episode] of pairsOfChild(Header, Episodes)) {
      // As the title has it. The common checker flags the opposite: episodes that begin on 24 March or later.
      if (header.UPN === 'UN4' && episode.DECOM.day < end - 7) yield* [header, episode];
    }
  },
});
