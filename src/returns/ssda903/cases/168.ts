import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('168', [
  {
    says: 'a letter and twelve digits, or eleven and a letter',
    tables: { Header: [{ UPN: 'A123456789012' }, { UPN: 'Z12345678901B' }, { UPN: 'h123456789012' }] },
  },
  {
    says: 'each letter it may begin with',
    tables: {
      Header: 'ABCDEFGHJKLMNPQRTUVWXYZ'.split('').map((letter) => ({ UPN: `${letter}123456789012` })),
    },
  },
  {
    says: 'it begins with I, O or S, with a digit or with two letters',
    tables: {
      Header: [
        { UPN: 'I123456789012' },
        { UPN: 'O123456789012' },
        { UPN: 'S123456789012' },
        { UPN: '1123456789012' },
        { UPN: 'AB23456789012' },
      ],
    },
    flags: { Header: [0, 1, 2, 3, 4] },
  },
  {
    says: 'I, O and S may stand at the end',
    tables: { Header: [{ UPN: 'A12345678901I' }, { UPN: 'A12345678901O' }, { UPN: 'A12345678901S' }] },
  },
  {
    says: 'too short, too long, or something else among the digits',
    tables: {
      Header: [
        { UPN: 'A12345678901' },
        { UPN: 'A1234567890123' },
        { UPN: 'A12345678901BC' },
        { UPN: 'A1234567890B2' },
        { UPN: 'A12345 789012' },
      ],
    },
    flags: { Header: [0, 1, 2, 3, 4] },
  },
  {
    says: 'the reasons why there is none, and their neighbours',
    tables: {
      Header: ['UN0', 'UN1', 'UN2', 'UN3', 'UN4', 'UN5', 'UN6', 'N/A'].map((UPN) => ({ UPN })),
    },
    flags: { Header: [0, 6, 7] },
  },
  { says: 'a blank', tables: { Header: [{ UPN: '' }] } },
]);
