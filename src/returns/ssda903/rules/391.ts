import { anyGiven, LEAVER_FIELDS, returnRule, yearsAfter } from '../terms/all.ts';

export const rule391 = returnRule({
  code: '391',
  message: 'Care leaver data for a young person under 17',
  means:
    'This young person’s seventeenth birthday is after 31 March, ' +
    'and they have a care leaver’s birthday record.',
  why: 'The return asks about care leavers from their seventeenth birthday on.',
  mend:
    'Check the date of birth. If it is right, take contact, ' +
    'activity and accommodation out of this return.',
  mender: 'personal adviser',
  reads: { OC3: ['DOB', ...LEAVER_FIELDS] },
  check: ({ OC3 }, { end }) =>
    OC3.filter((row) => yearsAfter(row.DOB.day, 17) > end && anyGiven(row, LEAVER_FIELDS)),
});
