import { placedBeforeAge, returnRule } from '../terms/all.ts';

export const rule371 = returnRule({
  code: '371',
  message: 'Supported accommodation under 16',
  means: 'This child is placed in supported accommodation (K3) from a day before their sixteenth birthday.',
  why: 'Supported accommodation is for young people of 16 and over; no younger child may be placed there.',
  mend:
    'Check the date of birth, the day on which the placement began and its type. ' +
    'If all are right, tell a manager.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  check: ({ Header, Episodes }) => placedBeforeAge(Episodes, Header, { place: 'K3', age: 16 }),
});
