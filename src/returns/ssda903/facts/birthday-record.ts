import { activityOf } from '../../codes/activity.ts';
import { homeOf } from '../../codes/home.ts';
import { inTouchOf } from '../../codes/in-touch.ts';
import type { FactsOf } from './fact-row.ts';
import { birthDateFact, mapped } from './identity.ts';

/**
 * OC3: the birthday record, key is the return year. 0 and blank are no information alike, and the record says which of
 * the two stands there; F3 and P3 are F5 and P5 from 2021-22.
 */
export const factsOfBirthdayRecord: FactsOf<'OC3'> = (row) => {
  const { child, cells, source, year } = row;
  const [activ, accom] = [cells.code('ACTIV'), cells.code('ACCOM')];
  const home = mapped(accom, homeOf);
  return [
    birthDateFact(row, 'oc3'),
    {
      kind: 'birthday-record',
      child,
      key: year,
      source,
      year,
      inTouch: mapped(cells.code('IN_TOUCH'), inTouchOf),
      activity: mapped(activ, (code) => activityOf(code, year)),
      activityNotKnown: mapped(activ, isNotKnown),
      home: home == null ? home : home.home,
      suitable: home == null ? home : home.suitable,
      homeNotKnown: mapped(accom, isNotKnown),
    },
  ];
};

/** Whether a code of OC3 is 0: not known. */
function isNotKnown(code: string): boolean {
  return code === '0';
}
