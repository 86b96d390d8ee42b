import { OTHER_ARRANGEMENTS, returnRule, TEMPORARY, withBlank } from '../terms/all.ts';

const WITHOUT_PROVIDER: ReadonlySet<string> = new Set([...TEMPORARY, ...OTHER_ARRANGEMENTS]);

export const rule526 = returnRule({
  code: '526',
  message: 'Placement provider missing',
  means: 'It is not said who provides this placement, and it is not of a type that has no provider.',
  why: 'Placements are counted by who provides them: the authority itself, another, a company or a charity.',
  mend: 'Give the provider. Temporary moves (T0 to T4) and other arrangements (Z11 to Z14) have none.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) =>
    withBlank(Episodes, 'PLACE_PROVIDER').filter(({ PLACE }) => !WITHOUT_PROVIDER.has(PLACE)),
});
