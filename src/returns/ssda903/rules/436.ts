import { episodePairs, returnRule } from '../terms/all.ts';

const BOTH_CHANGE = new Set(['B', 'U']);

export const rule436 = returnRule({
  code: '436',
  message: 'RNE B/U but data does not show both changes',
  means:
    'This episode is said to begin with a new legal status and a new placement; one of them did not change.',
  why: 'The reason says what changed that day; a wrong one counts a change that did not happen.',
  mend: 'Compare it with the episode before. Correct the reason, or the detail that did not keep up.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      const sameStatus = episode.LS === before.LS;
      const samePlacement =
        episode.PLACE === before.PLACE &&
        episode.PL_POST === before.PL_POST &&
        episode.URN === before.URN &&
        episode.PLACE_PROVIDER === before.PLACE_PROVIDER;
      if (BOTH_CHANGE.has(episode.RNE) && (sameStatus || samePlacement)) yield episode;
    }
  },
});
