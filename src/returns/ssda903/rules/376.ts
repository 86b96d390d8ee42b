import { placedLongerThan, returnRule } from '../terms/all.ts';

export const rule376 = returnRule({
  code: '376',
  message: "Carer's holiday placement over 3 weeks",
  means: 'This placement while the carer was on holiday (T3) lasted more than three weeks.',
  why:
    'A temporary placement is one from which the child goes back; ' +
    'a longer stay is a placement of its own.',
  mend:
    'Check both days. If the child was there for so long, ' +
    'record the placement by its own type, not as temporary.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  check: ({ Header, Episodes }) => placedLongerThan(Episodes, Header, { place: 'T3', days: 21 }),
});
