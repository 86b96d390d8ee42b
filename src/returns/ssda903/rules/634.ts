import { anyGiven, byChild, latestEpisode, on, returnRule, rowsOf } from '../terms/all.ts';

/** Previous permanence is asked of children who started to be looked after from this day on. */
const ASKED_FROM = on('2016-04-01');
const DETAILS = ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] as const;

export const rule634 = returnRule({
  code: '634',
  message: 'Previous permanence given but care started earlier',
  means:
    'Something on previous permanence is given, but no episode of this child began on or after 1 April 2016.',
  why: 'Previous permanence is asked only of children who started to be looked after from 1 April 2016.',
  mend: 'Take the row out of PrevPerm. If the child started to be looked after since, correct the start of the episode.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM'], PrevPerm: DETAILS },
  // The common checker compares with 1 April of the return year.
  *check({ Episodes, PrevPerm }) {
    for (const [child, episodes] of byChild(Episodes)) {
      const latest = latestEpisode(episodes);
      if (latest === undefined || latest.DECOM.day >= ASKED_FROM) continue;
      const given = rowsOf(PrevPerm, child).filter((row) => anyGiven(row, DETAILS));
      if (given.length > 0) yield* [...given, ...episodes];
    }
  },
});
