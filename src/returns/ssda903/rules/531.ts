import { returnRule, wronglyProvided } from '../terms/all.ts';

const WITH_PARENTS = new Set(['P1']);

export const rule531 = returnRule({
  code: '531',
  message: 'Provider PR5 not allowed with this placement',
  means: 'A voluntary provider is given for a placement with a parent.',
  why: 'A child placed with a parent is cared for by that parent, not by a charity.',
  mend: 'If the child lives with a parent, the provider is the parent, PR0. If not, correct the placement.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) => wronglyProvided(Episodes, 'PR5', WITH_PARENTS),
});
