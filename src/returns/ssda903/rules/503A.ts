import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503A = returnRule({
  code: '503A',
  message: 'RNE differs from open episode last year',
  means: 'Last year’s return left this episode open with another reason for its beginning.',
  why: 'It is the same episode in both returns, so it began for the same reason in both.',
  mend: 'Look up why the episode began and correct this year’s reason. If last year’s was wrong, tell DfE.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM', 'RNE'], Episodes_last: ['DECOM', 'DEC', 'RNE'] },
  *check({ Episodes, Episodes_last }) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (first.RNE !== latest.RNE) yield first;
    }
  },
});
