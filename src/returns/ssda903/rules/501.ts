import { episodePairs, returnRule } from '../terms/all.ts';

export const rule501 = returnRule({
  code: '501',
  message: 'Episode starts before the previous one ended',
  means:
    'This episode begins before the episode before it has ended, so that the child would be in two at once.',
  why: 'A child is in one placement under one legal status on any day; days that are counted twice inflate both.',
  mend: 'Compare the end of the earlier episode with the start of this one: on the day of a change they are the same day.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'DEC'] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes))
      if (episode.DECOM.day < before.DEC.day) yield episode;
  },
});
