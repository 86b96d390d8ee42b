import { returnRule } from '../terms/all.ts';

export const rule385 = returnRule({
  code: '385',
  message: 'Episode ends after year end',
  means: 'This episode ends after 31 March, the last day of the year that the return is about.',
  why: 'On 31 March it had not ended yet, and the child counts as looked after on that day.',
  mend:
    'Check the day on which it ended. ' +
    'If it is right, leave out the end and its reason until next year’s return.',
  mender: 'social worker',
  reads: { Episodes: ['DEC'] },
  check: ({ Episodes }, { end }) => Episodes.filter(({ DEC }) => DEC.day > end),
});
