import { carriedOver, OTHER_ARRANGEMENTS, returnRule } from '../terms/all.ts';

interface Recoded {
  readonly from: string;
  readonly to: ReadonlySet<string>;
}

const supported: Recoded = { from: 'H5', to: new Set(['K3']) };

/** By return year: a code of the year before that became others, so that it is no change of placement. */
const recoded: Readonly<Record<string, Recoded>> = {
  '2023-24': supported,
  '2024-25': supported,
  '2025-26': { from: 'Z1', to: OTHER_ARRANGEMENTS },
};

export const rule503D = returnRule({
  code: '503D',
  message: 'Placement type differs from open episode last year',
  means: 'Last year’s return left this episode open in another type of placement.',
  why: 'A new placement ends an episode: unless it does, the move and the day of it are not counted.',
  mend: 'Correct the type or, if the child moved, end last year’s episode and begin a new one that day.',
  mender: 'returns officer',
  reads: { Episodes: ['DECOM', 'PLACE'], Episodes_last: ['DECOM', 'DEC', 'PLACE'] },
  *check({ Episodes, Episodes_last }, { year }) {
    const renamed = recoded[year];
    for (const { first, latest } of carriedOver(Episodes, Episodes_last)) {
      const onlyRenamed = renamed?.from === latest.PLACE && renamed.to.has(first.PLACE);
      if (first.PLACE !== latest.PLACE && !onlyRenamed) yield first;
    }
  },
});
