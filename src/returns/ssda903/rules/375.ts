import { placedLongerThan, returnRule } from '../terms/all.ts';

export const rule375 = returnRule({
  code: '375',
  message: 'Temporary hospital stay over 6 weeks',
  means: 'This temporary stay in hospital (T1) lasted more than six weeks.',
  why:
    'A temporary placement is one from which the child goes back; ' +
    'a longer stay is a placement of its own.',
  mend:
    'Check both days. If the child was in hospital for so long, ' +
    'record that as the placement (R2), not as temporary.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  check: ({ Header, Episodes }) => placedLongerThan(Episodes, Header, { place: 'T1', days: 42 }),
});
