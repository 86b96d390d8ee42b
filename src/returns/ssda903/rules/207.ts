import { isIn, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule207 = returnRule({
  code: '207',
  message: 'Mother status differs from last year',
  means: 'Last year’s return had this child as a mother, and this year’s does not.',
  why: 'A mother stays one in later years, so a change points to a mistake in one of them.',
  mend: 'If she has a child, set MOTHER to 1. If last year was wrong, keep this year’s and note why.',
  mender: 'returns officer',
  reads: { Header: ['MOTHER'], Header_last: ['MOTHER'], Episodes: [] },
  *check({ Header, Header_last, Episodes }) {
    for (const [now, last] of pairsOfChild(Header, Header_last)) {
      if (last.MOTHER === '1' && now.MOTHER !== '1' && isIn(Episodes, now.CHILD)) yield now;
    }
  },
});
