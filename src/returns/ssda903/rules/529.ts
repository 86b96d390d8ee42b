import { FOSTERED, PLACED_FOR_ADOPTION, returnRule, wronglyProvided } from '../terms/all.ts';

const NOT_PUBLIC: ReadonlySet<string> = new Set([...PLACED_FOR_ADOPTION, ...FOSTERED, 'K1', 'K2', 'P1']);

export const rule529 = returnRule({
  code: '529',
  message: 'Provider PR3 not allowed with this placement',
  means: 'Another public body is given as the provider of a placement that no such body provides.',
  why: 'Foster care, placements for adoption, children’s homes and a parent’s care have other providers.',
  mend: 'Check whether it is a local authority, a company or a charity; correct it or the placement type.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) => wronglyProvided(Episodes, 'PR3', NOT_PUBLIC),
});
