import { episodePairs, returnRule, TEMPORARY } from '../terms/all.ts';

/** RNE of an episode that begins with a change of placement. */
const MOVED: ReadonlySet<string> = new Set(['P', 'B', 'T', 'U']);

export const rule225 = returnRule({
  code: '225',
  message: 'Reason for placement change missing',
  means: 'After this episode the child moved to another placement, and no reason for the move is given.',
  why: 'The reasons show which moves were planned and which the carer or the provider brought about.',
  mend: 'Record why the child moved. No reason is needed for a move to or from a temporary placement.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE', 'PLACE', 'REC', 'REASON_PLACE_CHANGE'] },
  *check({ Episodes }) {
    for (const { before, episode } of episodePairs(Episodes)) {
      const lasting = !TEMPORARY.has(before.PLACE) && !TEMPORARY.has(episode.PLACE);
      const moved = before.REC === 'X1' && MOVED.has(episode.RNE);
      if (lasting && moved && before.REASON_PLACE_CHANGE === '') yield before;
    }
  },
});
