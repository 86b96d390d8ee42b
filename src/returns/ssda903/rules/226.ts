import { episodePairs, returnRule, TEMPORARY, withCode } from '../terms/all.ts';

export const rule226 = returnRule({
  code: '226',
  message: 'Reason for placement change not required (temporary)',
  means: 'A reason for a change of placement is given on a temporary placement, or on the episode before it.',
  why: 'Temporary moves are not changes of placement; a reason for one counts a change that never was.',
  mend: 'Blank the reason here and on the episode before. If the stay was not temporary, correct its type.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'PLACE', 'REASON_PLACE_CHANGE'] },
  *check({ Episodes }) {
    const temporary = withCode(Episodes, 'PLACE', TEMPORARY);
    yield* temporary.filter(({ REASON_PLACE_CHANGE }) => REASON_PLACE_CHANGE !== '');
    for (const { before, episode } of episodePairs(Episodes)) {
      if (TEMPORARY.has(episode.PLACE) && before.REASON_PLACE_CHANGE !== '') yield episode;
    }
  },
});
