import { namesProvider, returnRule, withCode, WITHOUT_URN } from '../terms/all.ts';

export const rule222 = returnRule({
  code: '222',
  message: 'URN should not be recorded',
  means: 'A URN is given for a placement that has none, such as with parents, in hospital or in prison.',
  why: 'It would count the child at a home where they did not live.',
  mend: 'Blank the URN. If the child did live at that home, correct the placement type.',
  mender: 'placements team',
  reads: { Episodes: ['PLACE', 'URN'] },
  check: ({ Episodes }) => withCode(Episodes, 'PLACE', WITHOUT_URN).filter(({ URN }) => namesProvider(URN)),
});
