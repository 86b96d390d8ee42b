import { isShownOfAge, isValid, returnRule, withCode } from '../terms/all.ts';

/** REC of moves to independent living. */
const INDEPENDENT: ReadonlySet<string> = new Set(['E5', 'E6']);

export const rule387 = returnRule({
  code: '387',
  message: 'Independent living under 14',
  means:
    'Care ended with a move to independent living (E5 or E6) before the fourteenth birthday, ' +
    'or no date of birth shows that it was later.',
  why: 'A child of that age cannot live independently, so the reason or one of the dates is wrong.',
  mend:
    'Check the date of birth in Header, ' +
    'the day on which care ended and the reason, and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['REC', 'DEC'] },
  check: ({ Header, Episodes }) =>
    withCode(Episodes, 'REC', INDEPENDENT).filter(
      ({ CHILD, DEC }) => isValid(DEC) && !isShownOfAge(Header, CHILD, 14, DEC.day),
    ),
});
