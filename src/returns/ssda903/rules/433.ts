import { byChild, byDay, isGiven, isSameDate, pairsOf, returnRule } from '../terms/all.ts';

/** RNE of a change within care. */
const CONTINUES: ReadonlySet<string> = new Set(['P', 'L', 'T', 'U', 'B']);

export const rule433 = returnRule({
  code: '433',
  message: 'Continuation episode does not start when the last ended',
  means: 'This episode is a change within care, and does not begin on the day the episode before it ended.',
  why:
    'A change within care happens on one day: ' +
    'a gap between the two loses days, an overlap counts them twice.',
  mend:
    'Make the end of the episode before and the start of this one the day of the change. ' +
    'After a gap, record S.',
  mender: 'social worker',
  reads: { Episodes: ['RNE', 'DECOM', 'DEC'] },
  *check({ Episodes }) {
    for (const episodes of byChild(Episodes).values()) {
      const sorted = episodes.toSorted(
        (a, b) => byDay(a.DECOM.day, b.DECOM.day) || byDay(a.DEC.day, b.DEC.day),
      );
      for (const { before, episode } of pairsOf(sorted, (earlier, later) => ({
        before: earlier,
        episode: later,
      }))) {
        const goesOn = isGiven(before.DEC) && isSameDate(before.DEC, episode.DECOM);
        if (CONTINUES.has(episode.RNE) && !goesOn) yield episode;
      }
    }
  },
});
