import { returnRule, withCode } from '../terms/all.ts';

export const rule366 = returnRule({
  code: '366',
  message: 'Placement change during respite',
  means: 'The reason for this episode of short breaks (V3) is something other than that care started (S).',
  why:
    'Under V3 each stay is recorded as an episode of its own, which starts and ends; ' +
    'there is no move within a stay.',
  mend: 'Record S. If the child did move within one stay, check whether this is a short break at all.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'RNE'] },
  check: ({ Episodes }) => withCode(Episodes, 'LS', 'V3').filter(({ RNE }) => RNE !== 'S'),
});
