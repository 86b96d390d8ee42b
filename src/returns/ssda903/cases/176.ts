import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('176', [
  {
    says: 'each code of the list',
    tables: {
      AD1: [
        { SEX_ADOPTR: 'M1' },
        { SEX_ADOPTR: 'F1' },
        { SEX_ADOPTR: 'MM' },
        { SEX_ADOPTR: 'FF' },
        { SEX_ADOPTR: 'MF' },
      ],
    },
  },
  { says: 'a blank: this rule is not about those', tables: { AD1: [{ SEX_ADOPTR: '' }] } },
  {
    says: 'a code of no list',
    tables: { AD1: [{ SEX_ADOPTR: 'M' }, { SEX_ADOPTR: 'FM' }, { SEX_ADOPTR: 'M2' }] },
    flags: { AD1: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      AD1: [
        { CHILD: 'A', SEX_ADOPTR: 'Q9' },
        { CHILD: 'B', SEX_ADOPTR: ' m1 ' },
      ],
    },
    flags: { AD1: [0] },
  },
]);
