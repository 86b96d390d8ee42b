import { isShownOfAge, returnRule, withCode } from '../terms/all.ts';

export const rule389 = returnRule({
  code: '389',
  message: 'Transferred to adult services under 16',
  means:
    'Care ended with a transfer to residential care that ' +
    'adult services fund (E7) before the sixteenth birthday, ' +
    'or a date is missing that would show it was later.',
  why:
    'Adult services do not take over a child’s care before sixteen, ' +
    'so the reason or one of the dates is wrong.',
  mend:
    'Check the date of birth in Header, ' +
    'the day on which care ended and the reason, and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['REC', 'DEC'] },
  check: ({ Header, Episodes }) =>
    withCode(Episodes, 'REC', 'E7').filter(({ CHILD, DEC }) => !isShownOfAge(Header, CHILD, 16, DEC.day)),
});
