import { namesProvider, returnRule } from '../terms/all.ts';

export const rule227 = returnRule({
  code: '227',
  message: 'URN closed before episode start',
  means: 'This episode began on or after the day on which the provider’s registration ended.',
  why: 'Nobody should be placed with a provider that has closed: URN, date or placement is wrong.',
  mend: 'Look for a new URN, such as after a change of owner. Otherwise check the start of the episode.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'DECOM'] },
  reference: ['providers'],
  check: ({ Episodes }, { providersOf }) =>
    Episodes.filter(
      ({ URN, DECOM }) =>
        namesProvider(URN) &&
        providersOf(URN).some(({ registrationEnded }) => DECOM.day >= registrationEnded),
    ),
});
