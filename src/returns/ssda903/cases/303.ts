import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('303', [
  {
    says: 'an end, and the flag of an XML return is 0, blank and 1',
    tables: {
      Header: [
        { CHILD: 'A', UASC: '0' },
        { CHILD: 'B', UASC: '' },
        { CHILD: 'C', UASC: '1' },
      ],
      UASC: [
        { CHILD: 'C', DUC: '01/06/2026' },
        { CHILD: 'B', DUC: '01/06/2026' },
        { CHILD: 'A', DUC: '01/06/2026' },
      ],
    },
    flags: { Header: [0, 1], UASC: [1, 2] },
  },
  {
    says: 'an end that is no date is an end given',
    tables: { Header: [{ UASC: '0' }], UASC: [{ DUC: 'SOON' }] },
    flags: { Header: [0], UASC: [0] },
  },
  { says: 'no end', tables: { Header: [{ UASC: '0' }], UASC: [{ SEX: 'M' }] } },
  {
    says: 'on CSV the table is the flag, and a child missing from Header is left to another rule',
    tables: {
      Header: [{ CHILD: 'A' }],
      UASC: [
        { CHILD: 'A', DUC: '01/06/2026' },
        { CHILD: 'B', DUC: '01/06/2026' },
      ],
    },
  },
  { says: 'no Header was given', tables: { UASC: [{ DUC: '01/06/2026' }] }, notRun: ['Header'] },
]);
