import { returnRule, wronglyProvided } from '../terms/all.ts';

const WITH_PARENTS = new Set(['P1']);

export const rule530 = returnRule({
  code: '530',
  message: 'Provider PR4 not allowed with this placement',
  means: 'A private provider is given for a placement with a parent.',
  why: 'A child placed with a parent is cared for by that parent, not by a company.',
  mend: 'Give the parent as the provider (PR0), or correct the placement type if the child lives elsewhere.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) => wronglyProvided(Episodes, 'PR4', WITH_PARENTS),
});
