import { returnRule, wronglyProvided } from '../terms/all.ts';

const NEVER_COUNCIL = new Set(['P1', 'R2', 'R5']);

export const rule527 = returnRule({
  code: '527',
  message: 'Provider PR1 not allowed with this placement',
  means: 'Your own authority is given as the provider of a placement that it cannot provide.',
  why: 'Care by a parent, the health service or a prison is not provided by your own authority.',
  mend: 'Correct the provider or the placement type: own provision does not go with P1, R2 or R5.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) => wronglyProvided(Episodes, 'PR1', NEVER_COUNCIL),
});
