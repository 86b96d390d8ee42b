import { casesOf } from '../testing/rule-case.ts';

const Header_last = [{ MC_DOB: '05/06/2025' }];

export const cases = casesOf('624', [
  { says: 'the same date', tables: { Header: [{ MC_DOB: ' 05/06/2025' }], Header_last } },
  {
    says: 'another date, or a blank; the same day written otherwise is the same',
    tables: {
      Header: [{ MC_DOB: '06/06/2025' }, { CHILD: 'B' }, { CHILD: 'C', MC_DOB: '5/6/2025' }],
      Header_last: [
        ...Header_last,
        { CHILD: 'B', MC_DOB: '05/06/2025' },
        { CHILD: 'C', MC_DOB: '05/06/2025' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'last year gave none',
    tables: { Header: [{ MC_DOB: '05/06/2025' }], Header_last: [{ MC_DOB: '' }] },
  },
  {
    says: 'last year did not have the mother',
    tables: { Header: [{ MC_DOB: '06/06/2025' }], Header_last: [{ CHILD: 'B', MC_DOB: '05/06/2025' }] },
  },
  {
    says: 'what last year gave was no date: it is compared all the same',
    tables: { Header: [{ MC_DOB: '05/06/2025' }], Header_last: [{ MC_DOB: 'JUNE' }] },
    flags: { Header: [0] },
  },
]);
