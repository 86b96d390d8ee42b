import { casesOf } from '../testing/rule-case.ts';

const AD1 = [{ DATE_INT: '01/05/2025' }];

export const cases = casesOf('602', [
  {
    says: 'adopted on the first day of the year, or on the last',
    tables: {
      AD1: [...AD1, { CHILD: 'B', NB_ADOPTR: '1' }],
      Episodes: [
        { DEC: '01/04/2026', REC: 'E11' },
        { CHILD: 'B', DEC: '31/03/2027', REC: 'E12' },
      ],
    },
  },
  {
    says: 'adopted the day before the year, or the day after',
    tables: {
      AD1: [...AD1, { CHILD: 'B', NB_ADOPTR: '1' }],
      Episodes: [
        { DEC: '31/03/2026', REC: 'E11' },
        { CHILD: 'B', DEC: '01/04/2027', REC: 'E12' },
      ],
    },
    flags: { AD1: [0, 1] },
  },
  {
    says: 'care ended otherwise, goes on, or is not there at all',
    tables: {
      AD1: [...AD1, { CHILD: 'B', LS_ADOPTR: 'L0' }, { CHILD: 'C', DATE_MATCH: 'JUNE' }],
      Episodes: [
        { DEC: '10/06/2026', REC: 'E45' },
        { CHILD: 'B', DECOM: '10/06/2026' },
      ],
    },
    flags: { AD1: [0, 1, 2] },
  },
  { says: 'none of the six fields is given', tables: { AD1: [{ DOB: '01/05/2024' }], Episodes: [] } },
  {
    says: 'one of several episodes ended in adoption',
    tables: {
      AD1,
      Episodes: [
        { DEC: '10/06/2026', REC: 'X1' },
        { DEC: '10/07/2026', REC: 'E11' },
      ],
    },
  },
]);
