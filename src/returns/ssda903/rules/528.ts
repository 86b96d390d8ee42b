import { returnRule, wronglyProvided } from '../terms/all.ts';

const NEVER_COUNCIL = new Set(['P1', 'R2', 'R5']);

export const rule528 = returnRule({
  code: '528',
  message: 'Provider PR2 not allowed with this placement',
  means: 'Another local authority is given as the provider of a placement that it cannot provide.',
  why: 'Care by a parent, the health service or a prison is not provided by any local authority.',
  mend: 'Look at the placement agreement: correct the provider, or the type, which cannot be P1, R2 or R5.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) => wronglyProvided(Episodes, 'PR2', NEVER_COUNCIL),
});
