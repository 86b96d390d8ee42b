import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('228', [
  {
    says: 'it ended the day before the closure, on the day, and the day after',
    tables: {
      Episodes: [
        { URN: 'SC000002', DEC: '29/06/2026' },
        { URN: 'SC000002', DEC: '30/06/2026' },
        { URN: 'SC000002', DEC: '01/07/2026' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'it has no end, or one that is no date, and the provider closed in the year',
    tables: { Episodes: [{ URN: 'SC000002' }, { URN: 'SC000002', DEC: '2026-06-01' }] },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'it has no end, and the provider closes after the year',
    tables: { Episodes: [{ URN: 'SC000002' }] },
    year: '2025-26',
  },
  {
    says: 'no closure, no entry, no URN, or that of a regional adoption agency',
    tables: { Episodes: [{ URN: 'SC000001' }, { URN: 'SC999999' }, { URN: '' }, { URN: 'XXXXXXX' }] },
  },
  {
    says: 'a provider whose closure is not known does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', URN: 'SC000004' },
        { CHILD: 'B', URN: 'SC000002' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'the list was not given',
    tables: { Episodes: [{ URN: 'SC000002' }] },
    without: ['providers'],
    notRun: ['providers'],
  },
]);
