import { anyGiven, isIn, isValid, LEAVER_FIELDS, returnRule } from '../terms/all.ts';

export const rule1014 = returnRule({
  code: '1014',
  message: 'UASC data for a care leaver',
  means: 'This young person is in the UASC table and was not looked after on any day of the year.',
  why:
    'The UASC table is of children looked after in the year; ' +
    'those who had left care before it do not belong there.',
  mend:
    'Take a care leaver out of the UASC table. ' +
    'If they were in care this year, add or correct their episodes.',
  mender: 'returns officer',
  reads: { UASC: [], Episodes: ['DECOM', 'DEC'], OC3: LEAVER_FIELDS },
  marks: { UASC: ['DUC'] },
  check({ UASC, Episodes, OC3 }, { start, end }) {
    const lookedAfter = new Set(
      Episodes.filter(({ DECOM, DEC }) => DECOM.day <= end && (DEC.day >= start || !isValid(DEC))).map(
        ({ CHILD }) => CHILD,
      ),
    );
    lookedAfter.delete(''); // an episode without a child is nobody's
    return [
      ...UASC.filter(({ CHILD }) => !lookedAfter.has(CHILD)),
      ...OC3.filter(
        (row) => isIn(UASC, row.CHILD) && !lookedAfter.has(row.CHILD) && anyGiven(row, LEAVER_FIELDS),
      ),
    ];
  },
});
