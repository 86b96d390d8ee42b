import { activityOf } from '../../codes/activity.ts';
import { homeOf } from '../../codes/home.ts';
import { inTouchOf } from '../../codes/in-touch.ts';
import type { FactsOf } from './fact-row.ts';
import { birthDateFact, mapped } from './identity.ts';

/** OC3: the birthday record, key is the return year. 0 and blank are no information; F3 and P3 are F5 and P5 from 2021-22. */
export const factsOfBirthdayRecord: FactsOf<'OC3'> = (row) => {
  const { child, cells, source, year } = row;
  const home = mapped(cells.code('ACCOM'), homeOf);
  return [
    birthDateFact(row, 'oc3'),
    {
      kind: 'birthday-record',
      child,
      key: year,
      source,
      year,
      inTouch: mapped(cells.code('IN_TOUCH'), inTouchOf),
      activity: mapped(cells.code('ACTIV'), (code) => activityOf(code, year)),
      home: home == null ? home : home.home,
      suitable: home == null ? home : home.suitable,
    },
  ];
};
