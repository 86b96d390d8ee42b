import { byChild, firstEpisode, isGiven, returnRule, rowsOf } from '../terms/all.ts';

export const rule502 = returnRule({
  code: '502',
  message: 'Open episode last year does not match first episode this year',
  means: 'Last year’s return left an episode open, and this year’s first episode begins on another day.',
  why: 'An episode that runs over 31 March stands in both returns; otherwise days in care are lost or added.',
  mend: 'Start this year with the episode that was open, as it began. If last year’s was wrong, tell DfE.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM'], Episodes_last: ['DECOM', 'DEC'] },
  *check({ Episodes, Episodes_last }) {
    for (const [child, episodes] of byChild(Episodes)) {
      const first = firstEpisode(episodes);
      const open = rowsOf(Episodes_last, child).filter(({ DEC }) => !isGiven(DEC));
      // Of the two days only last year’s can be missing, and it differs then, as it should.
      if (first !== undefined && open.some(({ DECOM }) => DECOM.day !== first.DECOM.day)) yield first;
    }
  },
});
