import { returnRule, SHORT_BREAKS } from '../terms/all.ts';

export const rule179 = returnRule({
  code: '179',
  message: 'Placement location missing',
  means:
    'Whether this placement is in or outside the authority cannot be told, because its postcode is blank ' +
    'or on no list.',
  why: 'How many children are placed outside their own authority’s area is published.',
  mend: 'Check the postcode of the placement against the provider’s address. Short breaks need none.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes', 'authority'],
  check: ({ Episodes }, about) =>
    Episodes.filter(
      (episode) => !SHORT_BREAKS.has(episode.LS) && about.placementFacts(episode).location === '',
    ),
});
