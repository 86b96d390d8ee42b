import { isGiven, on, OUTSIDE_ENGLAND, returnRule, WITHOUT_URN } from '../terms/all.ts';

const BEFORE = on('2015-03-31');

export const rule218 = returnRule({
  code: '218',
  message: 'URN required',
  means: 'The placement has no URN. Its type and place should have one, and it lasted beyond 31 March 2015.',
  why: 'The URN says which home or agency cares for the child, and whether it is registered to do so.',
  mend: 'Find the URN in the placement agreement or Ofsted’s list. Regional adoption agencies have XXXXXXX.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'PLACE', 'DEC', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  check: ({ Episodes }, { placementFacts }) =>
    Episodes.filter((episode) => {
      const { URN, PLACE, DEC } = episode;
      if (URN !== '' || WITHOUT_URN.has(PLACE)) return false;
      // As DfE's rule has it; the common checker leaves out what ended before this year.
      const asked = DEC.day > BEFORE || !isGiven(DEC);
      return asked && !OUTSIDE_ENGLAND.has(placementFacts(episode).la);
    }),
});
