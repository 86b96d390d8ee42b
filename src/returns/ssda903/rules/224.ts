import { listRefuses, namesProvider, returnRule } from '../terms/all.ts';

export const rule224 = returnRule({
  code: '224',
  message: 'URN does not match placement provider',
  means:
    'The kind of provider is blank or not that of the provider with this URN, or Ofsted’s list lacks the URN.',
  why: 'How much care the authority, others, firms and charities give is counted from this code.',
  mend: 'Check who runs the home, then correct PLACE_PROVIDER or the URN.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'PLACE_PROVIDER'] },
  reference: ['providers'],
  check: ({ Episodes }, { providersOf }) =>
    Episodes.filter(
      ({ URN, PLACE_PROVIDER }) =>
        namesProvider(URN) &&
        listRefuses(providersOf(URN), ({ providerCodes }) => providerCodes.includes(PLACE_PROVIDER)),
    ),
});
