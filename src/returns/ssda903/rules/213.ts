import { OTHER_ARRANGEMENTS, returnRule, TEMPORARY, withCode } from '../terms/all.ts';

export const rule213 = returnRule({
  code: '213',
  message: 'Placement provider not required',
  means: 'A kind of provider is given for a temporary move, or for another arrangement that has none.',
  why: 'Placements are counted by who provides them, and these are not provided by anyone in that sense.',
  mend: 'Blank PLACE_PROVIDER. If the child was in a placement with a provider, correct the placement type.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) =>
    [TEMPORARY, OTHER_ARRANGEMENTS].flatMap((places) =>
      withCode(Episodes, 'PLACE', places).filter(({ PLACE_PROVIDER }) => PLACE_PROVIDER !== ''),
    ),
});
