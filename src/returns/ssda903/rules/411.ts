import { returnRule } from '../terms/all.ts';

/**
 * It cannot find anything: both facts follow of one postcode, so that they always agree.
 * The return’s list of rules has it, so ours has it too.
 */
export const rule411 = returnRule({
  code: '411',
  message: 'Placement location disagrees with LA of placement',
  means: 'The placement counts as inside the authority’s area, and its postcode lies in another authority’s.',
  why:
    'How many children are placed outside the area of the ' +
    'authority that looks after them is counted from this.',
  mend: 'Check the postcode of the placement.',
  mender: 'placements team',
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  reference: ['postcodes', 'authority'],
  check: ({ Episodes }, { placementFacts, authority }) =>
    Episodes.filter((episode) => {
      const { la, location } = placementFacts(episode);
      return location === 'IN' && la !== authority;
    }),
});
