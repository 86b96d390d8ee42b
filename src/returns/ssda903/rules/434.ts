import { episodePairs, returnRule, WHERE_PLACED } from '../terms/all.ts';

export const rule434 = returnRule({
  code: '434',
  message: 'RNE L but data does not show a legal-status-only change',
  means:
    'The reason for this episode is a change of legal status alone (L), ' +
    'and the legal status is the same as before, or something about the placement is not.',
  why: 'Changes of legal status and moves are counted from this reason, so it must be what the record shows.',
  mend:
    'Correct the reason to the change that happened: ' +
    'U or B where the placement changed too, P or T where only it did.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE', 'LS', ...WHERE_PLACED] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      if (episode.RNE !== 'L') continue;
      const isSameStatus = episode.LS !== '' && episode.LS === before.LS;
      if (isSameStatus || WHERE_PLACED.some((column) => episode[column] !== before[column])) yield episode;
    }
  },
});
