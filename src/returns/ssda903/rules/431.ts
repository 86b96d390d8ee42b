import { episodePairs, returnRule } from '../terms/all.ts';

export const rule431 = returnRule({
  code: '431',
  message: 'Started to be looked after on the day the last episode ended',
  means: 'Care started (S) on or before the day on which the episode before it ended.',
  why: 'Care that ends and starts on one day never ended: the child would count as leaving and as coming in.',
  mend:
    'If care went on, end the episode before with X1 and give the change as the reason. ' +
    'If not, correct the days.',
  mender: 'social worker',
  reads: { Episodes: ['RNE', 'DECOM', 'DEC'] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      if (episode.RNE === 'S' && episode.DECOM.day <= before.DEC.day) yield episode;
    }
  },
});
