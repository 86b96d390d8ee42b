import { casesOf } from '../testing/rule-case.ts';

const Header = [{ CHILD: 'A' }, { CHILD: 'B' }];

export const cases = casesOf('392b', [
  { says: 'both are given', tables: { Episodes: [{ LS: 'C2', HOME_POST: 'AA1 1AA', PL_POST: 'QQ9 9QQ' }] } },
  {
    says: 'either is blank, or both',
    tables: { Episodes: [{ LS: 'C2', PL_POST: 'AA1 1AA' }, { LS: 'C2', HOME_POST: 'AA1 1AA' }, {}] },
    flags: { Episodes: [0, 1, 2] },
  },
  { says: 'short breaks', tables: { Episodes: [{ LS: 'V3' }, { LS: 'V4' }] } },
  {
    says: 'the child is unaccompanied this year, or was last year',
    tables: {
      Header,
      UASC: [{ CHILD: 'A' }],
      Header_last: Header,
      UASC_last: [{ CHILD: 'B' }],
      Episodes: [
        { CHILD: 'A', LS: 'V2' },
        { CHILD: 'B', LS: 'V2' },
      ],
    },
  },
  {
    says: 'another child is unaccompanied',
    tables: { Header, UASC: [{ CHILD: 'A' }], Episodes: [{ CHILD: 'B', LS: 'V2' }] },
    flags: { Episodes: [0] },
  },
]);
