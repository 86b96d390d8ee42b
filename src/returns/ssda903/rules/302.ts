import { byChild, firstEpisode, returnRule, rowsOf } from '../terms/all.ts';

export const rule302 = returnRule({
  code: '302',
  message: 'First episode before birth',
  means: 'The first episode of this child begins before the date of birth in Header.',
  why: 'Nobody can be looked after before they are born: one of the two dates is wrong, and age is worked out from both.',
  mend: 'Check the date of birth against a birth certificate or the health record, then the start of the first episode.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM'] },
  *check({ Header, Episodes }) {
    for (const [child, episodes] of byChild(Episodes)) {
      const first = firstEpisode(episodes);
      if (first === undefined) continue;
      for (const header of rowsOf(Header, child)) {
        if (header.DOB.day > first.DECOM.day) yield* [first, header];
      }
    }
  },
});
