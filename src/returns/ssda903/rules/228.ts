import { isValid, namesProvider, returnRule } from '../terms/all.ts';

export const rule228 = returnRule({
  code: '228',
  message: 'URN closed before episode end',
  means: 'The provider’s registration ended before the episode did, or before 31 March where it has no end.',
  why: 'Once the provider closed the child was living elsewhere, or somewhere that was not registered.',
  mend: 'Begin a new episode, with the new URN or placement, on the day of closure; or correct the end.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'DEC'] },
  reference: ['providers'],
  check: ({ Episodes }, { providersOf, end }) =>
    Episodes.filter(({ URN, DEC }) => {
      const lastDay = isValid(DEC) ? DEC.day : end;
      return (
        namesProvider(URN) && providersOf(URN).some(({ registrationEnded }) => lastDay > registrationEnded)
      );
    }),
});
