import type { DateCell } from '../check/date-cell.ts';
import { byChild, isValid, returnRule } from '../terms/all.ts';

export const rule388 = returnRule({
  code: '388',
  message: 'Continuation code inconsistent with next episode',
  means:
    'This episode ends as if care went on (X1) and no other begins on that day, ' +
    'or ends as if care was over and another begins on that very day.',
  why: 'Who leaves care, and when, is counted from this reason: it must agree with the episode that follows.',
  mend:
    'If care went on, record X1 and the next episode from the same day. ' +
    'If care ended, record the reason for that.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'] },
  *check({ Episodes }) {
    for (const episodes of byChild(Episodes).values()) {
      const sorted = episodes.toSorted((a, b) => sortedBy(a.DECOM) - sortedBy(b.DECOM));
      for (const [at, episode] of sorted.entries()) {
        if (!isValid(episode.DEC) || episode.REC === '') continue;
        const goesOn = sorted[at + 1]?.DECOM.day === episode.DEC.day;
        if ((episode.REC === 'X1') !== goesOn) yield episode;
      }
    }
  },
});

/** Episodes that do not say when they began come before all others. */
function sortedBy(cell: DateCell): number {
  return isValid(cell) ? cell.day : Number.MIN_SAFE_INTEGER;
}
