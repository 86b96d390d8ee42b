import { episodesInOrder, isValid, returnRule, rowsOf } from '../terms/all.ts';

export const rule625 = returnRule({
  code: '625',
  message: "Child's DOB after year end or after leaving care",
  means:
    'Her child’s date of birth is after 31 March, when the return year ends, or after the day on which her latest episode ended.',
  why: 'Only a child born by then can make her a mother in this return.',
  mend: 'Check the child’s date of birth and the end of her last episode. If the child was born later, leave the date out and put 0 in the mother field.',
  mender: 'social worker',
  reads: { Header: ['MC_DOB'], Episodes: ['DECOM', 'DEC'] },
  *check({ Header, Episodes }, { end }) {
    for (const [child, episodes] of episodesInOrder(Episodes)) {
      const latest = episodes.findLast(({ DECOM }) => isValid(DECOM));
      if (latest === undefined) continue;
      for (const header of rowsOf(Header, child)) {
        if (header.MC_DOB.day > end || header.MC_DOB.day > latest.DEC.day) yield* [header, latest];
      }
    }
  },
});
