import { isValid, returnRule, wrongInBothYears } from '../terms/all.ts';

/** Whether a flag says no, or is not there. */
const isNot = (flag = ''): boolean => flag === '' || flag === '0';

export const rule205C = returnRule({
  code: '205C',
  message: 'Not UASC either year but DUC given',
  means:
    'An end to UASC status is given, and neither year has the child as unaccompanied and asylum-seeking.',
  why: 'Only a status that the child had can end: either the date or the missing status is wrong.',
  mend: 'If the child had the status, flag it. Otherwise take out the day on which it is said to have ended.',
  mender: 'returns officer',
  reads: { UASC: ['DUC'], UASC_last: ['DUC'] },
  optional: { Header: [] },
  marks: { Header: ['CHILD'] },
  check: ({ UASC, UASC_last, Header = [] }, { uasc }) =>
    wrongInBothYears({ UASC, UASC_last, Header }, (child, now, last) => {
      const neither = isNot(uasc.now?.(child)) && isNot(uasc.last?.(child));
      return neither && [now, last].some((status) => status !== undefined && isValid(status.DUC));
    }),
});
