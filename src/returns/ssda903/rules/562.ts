import { byChild, firstEpisode, latestEpisode, returnRule, rowsOf } from '../terms/all.ts';

export const rule562 = returnRule({
  code: '562',
  message: 'Episode began before the year but not in last year',
  means:
    'This is the child’s earliest episode that began before 1 April, when the year began, and the last episode of last year’s return began on another day, or there is none.',
  why: 'An episode that goes on over 31 March stands in both years’ returns, with one start; otherwise the two years do not join up.',
  mend: 'Compare with last year’s return: give the start that it has, or keep this one if last year’s was wrong.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM'], Episodes_last: ['DECOM'] },
  *check({ Episodes, Episodes_last }, { start }) {
    const begunBefore = Episodes.filter(({ DECOM }) => DECOM.day < start);
    for (const [child, episodes] of byChild(begunBefore)) {
      const carriedOver = firstEpisode(episodes);
      if (carriedOver === undefined) continue;
      const latest = latestEpisode(rowsOf(Episodes_last, child));
      if (latest?.DECOM.day !== carriedOver.DECOM.day) yield carriedOver;
    }
  },
});
