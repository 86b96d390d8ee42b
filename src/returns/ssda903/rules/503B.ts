import { carriedOver, returnRule } from '../terms/all.ts';

export const rule503B = returnRule({
  code: '503B',
  message: 'Legal status differs from open episode last year',
  means: 'Last year’s return left this episode open under another legal status.',
  why: 'A new legal status ends an episode: unless a change is recorded, the date of the order is lost.',
  mend: 'Correct the legal status or, if it changed, end last year’s episode and begin a new one that day.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM', 'LS'], Episodes_last: ['DECOM', 'DEC', 'LS'] },
  *check({ Episodes, Episodes_last }) {
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      if (first.LS !== latest.LS) yield first;
    }
  },
});
