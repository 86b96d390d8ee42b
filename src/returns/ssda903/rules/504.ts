import { episodePairs, returnRule } from '../terms/all.ts';

export const rule504 = returnRule({
  code: '504',
  message: 'Category of need changed within a period of care',
  means: 'This episode follows the one before without a gap, with another category of need or with none.',
  why: 'The category says why the child came into care, so it stays the same until they leave.',
  mend: 'Give every episode of the period the category that was recorded when the child came into care.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'CIN'] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      const goesOn = before.REC === 'X1' && before.DEC.day === episode.DECOM.day;
      if (goesOn && (episode.CIN !== before.CIN || episode.CIN === '')) yield episode;
    }
  },
});
