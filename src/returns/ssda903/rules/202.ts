import { pairsOfChild, returnRule } from '../terms/all.ts';

export const rule202 = returnRule({
  code: '202',
  message: 'Sex differs from last year',
  means: 'The sex of this child is not the one that last year’s return gave.',
  why: 'Children are followed from year to year, and a change may mean that two of them share an id.',
  mend: 'Look at the child’s record. If this year is right keep it and note why; otherwise correct it.',
  mender: 'returns officer',
  reads: { Header: ['SEX'], Header_last: ['SEX'] },
  *check({ Header, Header_last }) {
    for (const [now, last] of pairsOfChild(Header, Header_last)) if (now.SEX !== last.SEX) yield now;
  },
});
