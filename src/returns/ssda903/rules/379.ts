import { placedLongerThan, returnRule } from '../terms/all.ts';

export const rule379 = returnRule({
  code: '379',
  message: 'Unspecified temporary placement over 7 days',
  means: 'This temporary placement for another reason (T4) lasted more than seven days.',
  why: 'The code is for temporary moves of seven days or less; a longer stay is a placement of its own.',
  mend:
    'Check both days. If the child was there for so long, ' +
    'record the placement by its own type, not as temporary.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'PLACE'] },
  check: ({ Header, Episodes }) => placedLongerThan(Episodes, Header, { place: 'T4', days: 7 }),
});
