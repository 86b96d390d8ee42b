import { anyGiven, isCode, isValid, LEAVER_FIELDS, returnRule, rowsOf, SHORT_BREAKS } from '../terms/all.ts';

export const rule165 = returnRule({
  code: '165',
  message: 'Mother status not valid',
  means:
    'Whether this young person is a mother is neither 0 nor 1, is answered for a male, is blank for a female who was looked after in the year other than for short breaks, or is answered for a female care leaver who was not.',
  why: 'It is asked of girls and young women who were looked after in the year, and of nobody else.',
  mend: 'Answer 1 or 0 for a female with an episode in the year other than a short break; clear it for a male, and for a care leaver without one. If the sex is wrong, correct that.',
  mender: 'social worker',
  reads: { Header: ['SEX', 'MOTHER'], Episodes: ['DECOM', 'DEC', 'LS'], OC3: LEAVER_FIELDS },
  *check({ Header, Episodes, OC3 }, { start, end }) {
    for (const header of Header) {
      const { CHILD, SEX, MOTHER } = header;
      const inYear = rowsOf(Episodes, CHILD).some(
        ({ DECOM, DEC, LS }) =>
          !SHORT_BREAKS.has(LS) && DECOM.day <= end && (DEC.day >= start || !isValid(DEC)),
      );
      const leaving = rowsOf(OC3, CHILD).filter((row) => anyGiven(row, LEAVER_FIELDS));
      const wrong =
        MOTHER === ''
          ? SEX === 'F' && inYear
          : !isCode('MOTHER', MOTHER) || SEX === 'M' || (SEX === 'F' && !inYear && leaving.length > 0);
      if (wrong) yield* [header, ...leaving];
    }
  },
});
