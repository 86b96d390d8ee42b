import { ADOPTION_AGENCY_URN, returnRule } from '../terms/all.ts';

export const rule219 = returnRule({
  code: '219',
  message: 'URN does not match placement type',
  means:
    'The provider with this URN is not registered for this type of placement, or is not on Ofsted’s list, or no type is given.',
  why: 'The URN says who cares for the child; a home that is not registered for such care may be unlawful.',
  mend: 'Check the URN and the placement type against the placement agreement and Ofsted’s list, and correct the wrong one.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'PLACE'] },
  reference: ['providers'],
  check: ({ Episodes }, { providersOf }) =>
    Episodes.filter(({ URN, PLACE }) => {
      if (URN === '' || URN === ADOPTION_AGENCY_URN) return false;
      const entries = providersOf(URN);
      return entries.length === 0 || entries.some(({ placeCodes }) => !placeCodes.includes(PLACE));
    }),
});
