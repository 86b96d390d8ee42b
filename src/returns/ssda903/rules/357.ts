import { byChild, firstEpisode, returnRule } from '../terms/all.ts';

export const rule357 = returnRule({
  code: '357',
  message: 'First ever episode must have RNE S',
  means:
    'The first episode of this child begins on or after 1 April, and does not say that care started (S).',
  why:
    'Children who start to be looked after are counted from this code; ' +
    'without it nobody can tell when care began.',
  mend:
    'Record S if care began on that day. ' +
    'If it began earlier, add the episodes that are missing before this one.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE'] },
  *check({ Episodes }, { start }) {
    for (const episodes of byChild(Episodes).values()) {
      const first = firstEpisode(episodes);
      if (first !== undefined && first.DECOM.day >= start && first.RNE !== 'S') yield first;
    }
  },
});
