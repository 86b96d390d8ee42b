import { isGiven, isSameDate, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule624 = returnRule({
  code: '624',
  message: "Child's DOB differs from last year",
  means:
    'Last year’s return gave a date of birth of this mother’s child; this year’s gives another, or none.',
  why: 'A date of birth stays the same from year to year: one of the two returns is wrong.',
  mend: 'Compare with last year’s return and give the right date. If last year’s was wrong, keep this one.',
  mender: 'returns officer',
  reads: { Header: ['MC_DOB'], Header_last: ['MC_DOB'] },
  *check({ Header, Header_last }) {
    for (const [row, last] of pairsOfChild(Header, Header_last)) {
      if (isGiven(last.MC_DOB) && !isSameDate(row.MC_DOB, last.MC_DOB)) yield row;
    }
  },
});
