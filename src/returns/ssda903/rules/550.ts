import { returnRule, withCode } from '../terms/all.ts';

export const rule550 = returnRule({
  code: '550',
  message: 'PR0 only with P1',
  means: 'A parent is given as the provider of a placement that is not with a parent.',
  why: 'A parent, or someone else with parental responsibility, provides only a placement with themselves.',
  mend: 'Give the real provider or, if the child lives with a parent, the placement type P1.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  check: ({ Episodes }) => withCode(Episodes, 'PLACE_PROVIDER', 'PR0').filter(({ PLACE }) => PLACE !== 'P1'),
});
