import { pairsOfChild, returnRule } from '../terms/all.ts';

export const rule203 = returnRule({
  code: '203',
  message: 'Date of birth differs from last year',
  means: 'The date of birth of this child is not the one that last year’s return gave.',
  why: 'Age decides in which figures a child is counted, and a change may mean that an id was used twice.',
  mend: 'Check the birth certificate or the age assessment. If this year is right keep it and note why.',
  mender: 'returns officer',
  reads: { Header: ['DOB'], Header_last: ['DOB'] },
  *check({ Header, Header_last }) {
    for (const [now, last] of pairsOfChild(Header, Header_last)) {
      // Two missing dates are no difference, so NaN must equal NaN.
      if (!Object.is(now.DOB.day, last.DOB.day)) yield now;
    }
  },
});
