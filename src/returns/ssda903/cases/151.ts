import { casesOf } from '../testing/rule-case.ts';

const whole = {
  DATE_INT: '01/05/2025',
  DATE_MATCH: '01/09/2025',
  FOSTER_CARE: '0',
  NB_ADOPTR: '2',
  SEX_ADOPTR: 'MF',
  LS_ADOPTR: 'L11',
};

export const cases = casesOf('151', [
  { says: 'all six', tables: { AD1: [whole] } },
  { says: 'none of them', tables: { AD1: [{ DOB: '01/05/2020' }] } },
  {
    says: 'all but one, whichever it is',
    tables: {
      AD1: [
        { ...whole, DATE_INT: '' },
        { ...whole, DATE_MATCH: '' },
        { ...whole, FOSTER_CARE: '' },
        { ...whole, NB_ADOPTR: '' },
        { ...whole, SEX_ADOPTR: '' },
        { ...whole, LS_ADOPTR: '' },
      ],
    },
    flags: { AD1: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'only one, of two children',
    tables: {
      AD1: [
        { CHILD: 'A', FOSTER_CARE: '0' },
        { ...whole, CHILD: 'B' },
      ],
    },
    flags: { AD1: [0] },
  },
  {
    says: 'what stands there counts, whether or not it is a date or a code',
    tables: { AD1: [{ ...whole, DATE_INT: 'N/A', NB_ADOPTR: '9' }] },
  },
]);
