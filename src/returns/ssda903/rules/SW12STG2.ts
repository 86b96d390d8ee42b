import { isValid, returnRule, rowsOf, SHORT_BREAKS, yearsAfter } from '../terms/all.ts';

export const ruleSW12STG2 = returnRule({
  code: 'SW12STG2',
  message: 'SW episodes for the full previous year',
  means:
    'This episode began or ended care in the last two years, ' +
    'or goes on, and no social worker of its time is in the return.',
  why: 'The return asks for every social worker a looked-after child had in the year and the year before.',
  mend:
    'Add the social workers that the child had during this episode, ' +
    'or correct the days on which they took the case.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM'], Episodes: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  check({ SWEpisodes, Episodes }, { start, end }) {
    const earliest = yearsAfter(start, -1);
    return Episodes.filter(({ CHILD, DECOM, RNE, LS, DEC, REC }) => {
      // An episode that goes on counts to 31 March: for the common checker, no social worker suits it.
      const until = isValid(DEC) ? DEC.day : end;
      const begins = RNE === 'S';
      const endsOrGoesOn = REC !== 'X1';
      if (until < earliest || until > end || SHORT_BREAKS.has(LS) || !(begins || endsOrGoesOn)) return false;
      return !rowsOf(SWEpisodes, CHILD).some(
        ({ SW_DECOM }) => (endsOrGoesOn && SW_DECOM.day <= until) || (begins && SW_DECOM.day >= DECOM.day),
      );
    });
  },
});
