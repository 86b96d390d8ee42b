import { episodePairs, isValid, returnRule } from '../terms/all.ts';

const NO_RETURN = new Set(['E2', 'E15']);

export const rule437 = returnRule({
  code: '437',
  message: 'Episodes after death or age-assessed 18',
  means:
    'Care is said to end with this episode by death, or because the person was found to be 18, and goes on.',
  why: 'Neither ending can be followed by more care: the child is counted as having left and as still here.',
  mend: 'Correct the reason the episode ended, or take out later episodes that belong to somebody else.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'REC'] },
  *check({ Episodes }) {
    for (const { before } of episodePairs(Episodes)) {
      if (isValid(before.DECOM) && NO_RETURN.has(before.REC)) yield before;
    }
  },
});
