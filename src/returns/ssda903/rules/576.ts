import { byChild, earliest, isGiven, isValid, returnRule, rowsOf } from '../terms/all.ts';

export const rule576 = returnRule({
  code: '576',
  message: 'Open missing period last year not continued',
  means:
    'Last year’s return left this child missing, and the first missing incident of this year does not begin on that day, or there is none.',
  why: 'An incident that goes on over 31 March stands in both years’ returns; otherwise nobody learns how it ended.',
  mend: 'Add last year’s incident with its own start, and its end if it has one. If it ended before 1 April, last year’s return was wrong: be ready to explain.',
  mender: 'returns officer',
  reads: { Missing: ['MIS_START'], Missing_last: ['MIS_START', 'MIS_END'] },
  optional: { Header: [] },
  marks: { Header: ['CHILD'] },
  // A child without any row in Missing is flagged in Header: the common checker does not see them.
  *check({ Missing, Missing_last, Header = [] }) {
    for (const [child, lastYear] of byChild(Missing_last)) {
      const first = earliest(rowsOf(Missing, child), ({ MIS_START }) => MIS_START.day);
      const isCutOff = lastYear.some(
        ({ MIS_START, MIS_END }) =>
          !isGiven(MIS_END) && isValid(MIS_START) && MIS_START.day !== first?.MIS_START.day,
      );
      if (isCutOff) yield* first === undefined ? rowsOf(Header, child) : [first];
    }
  },
});
