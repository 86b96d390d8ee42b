import { casesOf } from '../testing/rule-case.ts';

const codes =
  'WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT';

export const cases = casesOf('103', [
  { says: 'each code of the list', tables: { Header: codes.split(' ').map((ETHNIC) => ({ ETHNIC })) } },
  { says: 'a blank', tables: { Header: [{ ETHNIC: 'WBRI' }, { ETHNIC: '' }] }, flags: { Header: [1] } },
  {
    says: 'a code of no list',
    tables: { Header: [{ ETHNIC: 'XXXX' }, { ETHNIC: 'WBRIT' }, { ETHNIC: 'WHITE BRITISH' }] },
    flags: { Header: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      Header: [
        { CHILD: 'A', ETHNIC: 'Q9' },
        { CHILD: 'B', ETHNIC: ' wbri ' },
      ],
    },
    flags: { Header: [0] },
  },
]);
