import { on, returnRule, yearsAfter } from '../terms/all.ts';

export const rule209 = returnRule({
  code: '209',
  message: 'UN1 used for a school-age child',
  means:
    'UN1 means under school age, and the child was 4 by 31 August of the year before this return’s began.',
  why: 'A child of school age has a pupil number; without it school records cannot be matched.',
  mend: 'Ask the virtual school for the pupil number, or use the code that says why there is none.',
  mender: 'social worker',
  reads: { Header: ['UPN', 'DOB'] },
  check({ Header }, { year }) {
    const lastDay = on(`${Number(year.slice(0, 4)) - 1}-08-31`);
    return Header.filter(({ UPN, DOB }) => UPN === 'UN1' && yearsAfter(DOB.day, 4) <= lastDay);
  },
});
