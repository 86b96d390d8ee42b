import { casesOf } from '../testing/rule-case.ts';

const Header_last = [{ MOTHER: '0' }];

export const cases = casesOf('626', [
  {
    says: 'her child was born the day before the year',
    tables: { Header: [{ MOTHER: '1', MC_DOB: '31/03/2026' }], Header_last },
    flags: { Header: [0] },
  },
  {
    says: 'her child was born on the first day of the year',
    tables: { Header: [{ MOTHER: '1', MC_DOB: '01/04/2026' }], Header_last },
  },
  {
    says: 'last year she was a mother, or it was not said',
    tables: {
      Header: [
        { MOTHER: '1', MC_DOB: '31/03/2025' },
        { CHILD: 'B', MOTHER: '1', MC_DOB: '31/03/2025' },
      ],
      Header_last: [{ MOTHER: '1' }, { CHILD: 'B', MOTHER: '' }],
    },
  },
  {
    says: 'she is not a mother now, or it is not said',
    tables: { Header: [{ MOTHER: '0', MC_DOB: '31/03/2026' }, { MC_DOB: '31/03/2026' }], Header_last },
  },
  {
    says: 'no date of birth that can be read; or it was another’s answer',
    tables: {
      Header: [
        { MOTHER: '1' },
        { MOTHER: '1', MC_DOB: '2026-03-31' },
        { CHILD: 'B', MOTHER: '1', MC_DOB: '31/03/2026' },
      ],
      Header_last,
    },
  },
]);
