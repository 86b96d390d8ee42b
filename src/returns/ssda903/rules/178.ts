import { isCode, OTHER_ARRANGEMENTS, returnRule } from '../terms/all.ts';

/** Not T4, which may have a provider. */
const WITHOUT_PROVIDER: ReadonlySet<string> = new Set(['T0', 'T1', 'T2', 'T3', ...OTHER_ARRANGEMENTS]);

export const rule178 = returnRule({
  code: '178',
  message: 'Placement provider not valid',
  means:
    'The provider of this placement is not one of PR0 to PR5, or a provider is given for a temporary ' +
    'move or another arrangement that has none.',
  why:
    'Placements are counted by who provides them, and these moves and arrangements have no provider in ' +
    'the return.',
  mend:
    'Choose the provider’s code from the placement agreement. Leave it blank for the placement types T0 ' +
    'to T3 and Z11 to Z14.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) =>
    Episodes.filter(
      ({ PLACE, PLACE_PROVIDER }) =>
        PLACE_PROVIDER !== '' && (!isCode('PLACE_PROVIDER', PLACE_PROVIDER) || WITHOUT_PROVIDER.has(PLACE)),
    ),
});
