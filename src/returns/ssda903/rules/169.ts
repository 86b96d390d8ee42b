import { returnRule, SHORT_BREAKS } from '../terms/all.ts';

export const rule169 = returnRule({
  code: '169',
  message: 'LA of placement missing',
  means: 'The authority in which this placement lies cannot be found from the placement’s postcode.',
  why: 'How many children are placed in another authority’s area is counted from it.',
  mend:
    'Check the postcode of the placement: it may be blank, mistyped, or newer than the list of ' +
    'postcodes. Short breaks need none.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  check: ({ Episodes }, about) =>
    Episodes.filter((episode) => !SHORT_BREAKS.has(episode.LS) && about.placementFacts(episode).la === ''),
});
