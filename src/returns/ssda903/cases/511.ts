import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('511', [
  {
    says: 'two adopters with each code of the set, and with a blank',
    tables: {
      AD1: ['M1', 'F1', 'MM', 'FF', 'MF', ''].map((SEX_ADOPTR) => ({ NB_ADOPTR: '2', SEX_ADOPTR })),
    },
    flags: { AD1: [0, 1] },
  },
  {
    says: 'one adopter, or none counted',
    tables: {
      AD1: [
        { NB_ADOPTR: '1', SEX_ADOPTR: 'M1' },
        { NB_ADOPTR: '', SEX_ADOPTR: 'F1' },
      ],
    },
  },
]);
