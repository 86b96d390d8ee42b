import type { DateCell } from '../check/date-cell.ts';
import { anyGiven, isGiven, LEAVER_FIELDS, returnRule, rowsOf, youngBirthday } from '../terms/all.ts';

export const rule1007 = returnRule({
  code: '1007',
  message: 'Care leaver data for a 17/18-year-old still looked after',
  means:
    'This young person was still looked after on the day they became 17 or 18, ' +
    'and has a care leaver’s answers.',
  why:
    'A birthday record at 17 or 18 is for those who had left care by then; ' +
    'those who had not are counted in care.',
  mend: 'If the episode is right, empty the three answers. If care had ended, ask the social worker to record the day and the reason.',
  mender: 'personal adviser',
  reads: { Episodes: ['DECOM', 'DEC'], OC3: ['DOB', ...LEAVER_FIELDS] },
  check: ({ Episodes, OC3 }, { end }) =>
    OC3.filter((row) => {
      const birthday = youngBirthday(row.DOB, end)?.day;
      if (birthday === undefined || !anyGiven(row, LEAVER_FIELDS)) return false;
      return rowsOf(Episodes, row.CHILD).some((episode) => goesBeyond(episode, birthday));
    }),
});

/** Whether the child was in the episode on that day and after it; an end that cannot be read does not say. */
function goesBeyond(
  { DECOM, DEC }: { readonly DECOM: DateCell; readonly DEC: DateCell },
  day: number,
): boolean {
  return DECOM.day <= day && (DEC.day > day || !isGiven(DEC));
}
