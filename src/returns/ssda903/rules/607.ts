import { returnRule, rowsOf, SHORT_BREAKS } from '../terms/all.ts';

export const rule607 = returnRule({
  code: '607',
  message: 'Left care, mother field not completed',
  means: 'This girl left care during the year, and it is not said whether she is a mother.',
  why: 'How many girls in care are mothers is counted from the answers of all of them, those who left included.',
  mend: 'Record whether she has a child of her own: 1 for yes, 0 for no.',
  mender: 'social worker',
  reads: { Header: ['SEX', 'MOTHER'], Episodes: ['DEC', 'REC', 'LS'] },
  *check({ Header, Episodes }, { start, end }) {
    for (const episode of Episodes) {
      const { DEC, REC, LS } = episode;
      const leftCare = DEC.day >= start && DEC.day <= end && REC !== '' && REC !== 'X1';
      if (!leftCare || SHORT_BREAKS.has(LS)) continue;
      for (const header of rowsOf(Header, episode.CHILD)) {
        if (header.SEX === 'F' && header.MOTHER === '') yield* [episode, header];
      }
    }
  },
});
