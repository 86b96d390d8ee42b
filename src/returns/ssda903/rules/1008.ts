import { ADOPTION_AGENCY_URN, returnRule } from '../terms/all.ts';

export const rule1008 = returnRule({
  code: '1008',
  message: 'URN not in Ofsted list',
  means: 'No provider on Ofsted’s list has this URN.',
  why: 'The URN says which home or agency looks after the child; one that nobody has says nothing.',
  mend: 'Look the provider up and correct the URN. If the provider is new, fetch a newer list from Ofsted.',
  mender: 'placements team',
  reads: { Episodes: ['URN'] },
  reference: ['providers'],
  check: ({ Episodes }, about) =>
    Episodes.filter(
      ({ URN }) => URN !== '' && URN !== ADOPTION_AGENCY_URN && about.providersOf(URN).length === 0,
    ),
});
