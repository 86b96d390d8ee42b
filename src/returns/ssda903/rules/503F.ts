import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503F = returnRule({
  code: '503F',
  message: 'URN differs from open episode last year',
  means: 'Last year’s return left this episode open with a provider of another Ofsted number.',
  why: 'The number says who cares for the child: another one in the same episode is another home.',
  mend: 'Check the number against Ofsted’s list. If the child moved, end the one episode and begin another.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM', 'URN'], Episodes_last: ['DECOM', 'DEC', 'URN'] },
  *check({ Episodes, Episodes_last }) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (first.URN !== latest.URN) yield first;
    }
  },
});
