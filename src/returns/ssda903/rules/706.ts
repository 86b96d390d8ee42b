import { byChild, earliest, isGiven, isSameDate, returnRule, rowsOf } from '../terms/all.ts';

export const rule706 = returnRule({
  code: '706',
  message: 'Open DoLO last year not continued',
  means:
    'Last year’s return had a deprivation of liberty order of this child that still held, and this year’s has none with that start.',
  why: 'An order that holds over 31 March stands in both years’ returns; otherwise nobody learns how it ended.',
  mend: 'Add last year’s order with the start that it had, and its end if it has one.',
  mender: 'returns officer',
  reads: { DoLo: ['DOLO_START'], DoLo_last: ['DOLO_START', 'DOLO_END'] },
  optional: { Header: [] },
  marks: { Header: ['CHILD'] },
  // Last year's row cannot be flagged: the child's earliest order of this year is, or the child in Header.
  *check({ DoLo, DoLo_last, Header = [] }) {
    for (const [child, lastYear] of byChild(DoLo_last)) {
      const orders = rowsOf(DoLo, child);
      const isCutOff = lastYear.some(
        (last) =>
          !isGiven(last.DOLO_END) && !orders.some((now) => isSameDate(now.DOLO_START, last.DOLO_START)),
      );
      if (!isCutOff) continue;
      const first = earliest(orders, ({ DOLO_START }) => DOLO_START.day);
      yield* first === undefined ? rowsOf(Header, child) : [first];
    }
  },
});
