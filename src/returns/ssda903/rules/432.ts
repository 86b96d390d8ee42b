import { episodePairs, isCode, returnRule } from '../terms/all.ts';

export const rule432 = returnRule({
  code: '432',
  message: 'RNE must be S after care ceased',
  means: 'Care ended with the episode before this one, and this one does not say that it started again (S).',
  why: 'After care has ended the child starts to be looked after anew, and is counted as one who did.',
  mend: 'Record S here if care had ended. If it went on without a break, end the episode before with X1.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE', 'REC'] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      if (episode.RNE !== 'S' && before.REC !== 'X1' && isCode('REC', before.REC)) yield episode;
    }
  },
});
