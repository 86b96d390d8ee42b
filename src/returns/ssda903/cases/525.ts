import { casesOf } from '../testing/rule-case.ts';

const children = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

export const cases = casesOf('525', [
  {
    says: 'each detail of an adoption is one too many; a row with none of them is not',
    tables: {
      PlacedAdoption: children.map((CHILD) => ({ CHILD, DATE_PLACED_CEASED: '10/05/2026' })),
      AD1: [
        { CHILD: 'A', DATE_INT: '10/05/2025' },
        { CHILD: 'B', DATE_MATCH: '10/05/2025' },
        { CHILD: 'C', FOSTER_CARE: '0' },
        { CHILD: 'D', NB_ADOPTR: '1' },
        { CHILD: 'E', SEX_ADOPTR: 'F1' },
        { CHILD: 'F', LS_ADOPTR: 'L0' },
        { CHILD: 'G', DOB: '10/05/2020' },
      ],
    },
    flags: { PlacedAdoption: [0, 1, 2, 3, 4, 5], AD1: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'the decision stands',
    tables: { PlacedAdoption: [{ DATE_PLACED_CEASED: '' }], AD1: [{ DATE_INT: '10/05/2025' }] },
  },
  {
    says: 'something is given, even if neither can be read as a day',
    tables: { PlacedAdoption: [{ DATE_PLACED_CEASED: 'YES' }], AD1: [{ DATE_INT: 'SOON' }] },
    flags: { PlacedAdoption: [0], AD1: [0] },
  },
  {
    says: 'of two decisions only the one reversed is flagged',
    tables: {
      PlacedAdoption: [{ DATE_PLACED_CEASED: '10/05/2026' }, { DATE_PLACED_CEASED: '' }],
      AD1: [{ NB_ADOPTR: '2' }],
    },
    flags: { PlacedAdoption: [0], AD1: [0] },
  },
  {
    says: 'the rows are of two children',
    tables: {
      PlacedAdoption: [{ CHILD: 'A', DATE_PLACED_CEASED: '10/05/2026' }],
      AD1: [{ CHILD: 'B', NB_ADOPTR: '2' }],
    },
  },
]);
