import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503E = returnRule({
  code: '503E',
  message: 'Placement provider differs from open episode last year',
  means: 'Last year’s return left this episode open with another kind of provider.',
  why: 'The provider belongs to the placement, and one episode is one placement with one provider.',
  mend: 'Check who provides the placement and correct the code. If the child moved, record a new episode.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM', 'PLACE_PROVIDER'], Episodes_last: ['DECOM', 'DEC', 'PLACE_PROVIDER'] },
  *check({ Episodes, Episodes_last }) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (first.PLACE_PROVIDER !== latest.PLACE_PROVIDER) yield first;
    }
  },
});
