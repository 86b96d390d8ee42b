import { returnRule, yearsAfter } from '../terms/all.ts';

export const ruleSW07STG2 = returnRule({
  code: 'SW07STG2',
  message: 'SW end outside reporting period',
  means:
    'This social worker gave up the case after 31 March, or before 1 April of the year before the return’s.',
  why:
    'The return asks for the social workers of two years, this one and the one before it; ' +
    'this is in neither.',
  mend:
    'Check the day. ' +
    'A social worker who still has the case has no end; one who left long ago is not reported.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DEC'] },
  check({ SWEpisodes }, { start, end }) {
    const earliest = yearsAfter(start, -1);
    return SWEpisodes.filter(({ SW_DEC }) => SW_DEC.day < earliest || SW_DEC.day > end);
  },
});
