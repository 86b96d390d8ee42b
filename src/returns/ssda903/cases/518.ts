import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('518', [
  {
    says: 'each code of the adopters’ sex, and a blank',
    tables: {
      AD1: ['M1', 'F1', 'MM', 'FF', 'MF', ''].map((SEX_ADOPTR) => ({ LS_ADOPTR: 'L4', SEX_ADOPTR })),
    },
    flags: { AD1: [0, 1, 4, 5] },
  },
  {
    says: 'a code that is none',
    tables: { AD1: [{ LS_ADOPTR: 'L4', SEX_ADOPTR: 'XX' }] },
    flags: { AD1: [0] },
  },
  {
    says: 'adopters of any other legal status, or of none that is given',
    tables: {
      AD1: ['L0', 'L11', 'L12', 'L2', 'L3', ''].map((LS_ADOPTR) => ({ LS_ADOPTR, SEX_ADOPTR: 'M1' })),
    },
  },
]);
