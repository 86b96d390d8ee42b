import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503C = returnRule({
  code: '503C',
  message: 'Category of need differs from open episode last year',
  means: 'Last year’s return left this episode open with another category of need.',
  why: 'The need is the one for which the child came into care, and stays the same until they leave.',
  mend: 'Give the category that was recorded when care began. If last year’s was wrong, tell DfE.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM', 'CIN'], Episodes_last: ['DECOM', 'DEC', 'CIN'] },
  *check({ Episodes, Episodes_last }) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (first.CIN !== latest.CIN) yield first;
    }
  },
});
