import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('174', [
  {
    says: 'a male with a date',
    tables: { Header: [{ SEX: 'M', MC_DOB: '01/05/2026' }] },
    flags: { Header: [0] },
  },
  {
    says: 'a male with something that is no date',
    tables: { Header: [{ SEX: 'M', MC_DOB: 'N/A' }] },
    flags: { Header: [0] },
  },
  { says: 'a male without one', tables: { Header: [{ SEX: 'M', MC_DOB: '' }] } },
  {
    says: 'a female, a child whose sex is unknown, and one whose sex is blank or the code of earlier years',
    tables: {
      Header: ['F', 'U', '', '1'].map((SEX) => ({ SEX, MC_DOB: '01/05/2026' })),
    },
  },
  {
    says: 'two children, one of them male',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F', MC_DOB: '01/05/2026' },
        { CHILD: 'B', SEX: 'M', MC_DOB: '01/05/2026' },
      ],
    },
    flags: { Header: [1] },
  },
]);
