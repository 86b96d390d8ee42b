import { pairsOfChild, returnRule } from '../terms/all.ts';

export const rule204 = returnRule({
  code: '204',
  message: 'Ethnicity differs from last year',
  means: 'The ethnicity of this child is not the one that last year’s return gave.',
  why: 'Figures by ethnicity compare years, and a change may mean that another child was given this id.',
  mend: 'Find out which is right from the child’s record or social worker. If this year is, keep it and note why.',
  mender: 'returns officer',
  reads: { Header: ['ETHNIC'], Header_last: ['ETHNIC'] },
  *check({ Header, Header_last }) {
    for (const [now, last] of pairsOfChild(Header, Header_last)) if (now.ETHNIC !== last.ETHNIC) yield now;
  },
});
