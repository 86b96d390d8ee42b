import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('227', [
  {
    says: 'it began the day before the closure, on the day, and the day after',
    tables: {
      Episodes: [
        { URN: 'SC000002', DECOM: '29/06/2026' },
        { URN: 'SC000002', DECOM: '30/06/2026' },
        { URN: 'SC000002', DECOM: '01/07/2026' },
      ],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'no closure, no entry, no URN, or that of a regional adoption agency',
    tables: {
      Episodes: ['SC000001', 'SC999999', '', 'XXXXXXX'].map((URN) => ({ URN, DECOM: '01/07/2026' })),
    },
  },
  {
    says: 'no day on which it began',
    tables: { Episodes: [{ URN: 'SC000002' }, { URN: 'SC000002', DECOM: '2026-07-01' }] },
  },
  {
    says: 'a provider whose closure is not known does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', URN: 'SC000004', DECOM: '01/07/2026' },
        { CHILD: 'B', URN: 'SC000002', DECOM: '01/07/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'the list was not given',
    tables: { Episodes: [{ URN: 'SC000002', DECOM: '01/07/2026' }] },
    without: ['providers'],
    notRun: ['providers'],
  },
]);
