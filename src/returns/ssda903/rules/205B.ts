import { returnRule, wrongInBothYears, yearsAfter } from '../terms/all.ts';

export const rule205B = returnRule({
  code: '205B',
  message: 'UASC both years but DUC inconsistent',
  means:
    'Last year’s end of UASC status was not the 18th birthday, or the new one differs and is not this year.',
  why: 'The status is expected to last to 18. A child who has it in both years cannot have lost it before.',
  mend: 'Check the date of birth and the day the status ended: the 18th birthday, or sooner if in this year.',
  mender: 'returns officer',
  reads: { UASC: ['DUC'], UASC_last: ['DOB', 'DUC'] },
  optional: { Header: [] },
  marks: { Header: ['CHILD'] },
  check: ({ UASC, UASC_last, Header = [] }, { uasc, start, end }) =>
    wrongInBothYears({ UASC, UASC_last, Header }, (child, now, last) => {
      if (uasc.now?.(child) !== '1' || uasc.last?.(child) !== '1') return false;
      if (now === undefined || last === undefined) return false;
      const atEighteen = last.DUC.day === yearsAfter(last.DOB.day, 18);
      const endedNow = now.DUC.day >= start && now.DUC.day <= end;
      return !atEighteen || (!endedNow && now.DUC.day !== last.DUC.day);
    }),
});
