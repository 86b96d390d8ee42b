import { NO_UPN, returnRule } from '../terms/all.ts';

/** Only the form: the first letter is not checked against the digits. */
const FORM = /^[A-HJ-NP-RT-Z]\d{11}[\dA-Z]$/;

export const rule168 = returnRule({
  code: '168',
  message: 'UPN format not valid',
  means:
    'The unique pupil number is not of the right form: a letter other than I, O and S, then twelve ' +
    'digits, or eleven digits and a letter. Nor is it one of UN1 to UN5.',
  why: 'The number leads to the child’s school records; a wrong one finds nobody.',
  mend: 'Ask the school or the virtual school for the number. Where there is none, UN1 to UN5 say why.',
  mender: 'social worker',
  reads: { Header: ['UPN'] },
  check: ({ Header }) => Header.filter(({ UPN }) => UPN !== '' && !NO_UPN.has(UPN) && !FORM.test(UPN)),
});
