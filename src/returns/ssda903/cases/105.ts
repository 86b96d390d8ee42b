import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('105', [
  { says: '0 or 1', tables: { Header: [{ UASC: '0' }, { UASC: '1' }] } },
  { says: 'a number that is 0 or 1', tables: { Header: [{ UASC: '1.0' }, { UASC: '00' }, { UASC: '01' }] } },
  { says: 'a blank', tables: { Header: [{ UASC: '1' }, { UASC: '' }] }, flags: { Header: [1] } },
  {
    says: 'another number, or none',
    tables: { Header: [{ UASC: '2' }, { UASC: '-1' }, { UASC: '0.5' }, { UASC: 'Y' }, { UASC: '0X1' }] },
    flags: { Header: [0, 1, 2, 3, 4] },
  },
  {
    says: 'a return in CSV has no flag',
    tables: { Header: [{ SEX: 'M' }], UASC: [{ DUC: '' }] },
    notRun: ['Header.UASC'],
  },
]);
