import { casesOf } from '../testing/rule-case.ts';

/** In care since long before the year, and still. */
const wholeYear = { DECOM: '01/05/2019', RNE: 'S', LS: 'C2' };

export const cases = casesOf('187', [
  {
    says: 'in care all year, with any one detail of a care leaver or of an adoption',
    tables: {
      OC3: [{ IN_TOUCH: 'YES' }, { ACTIV: 'F2' }, { ACCOM: 'B1' }],
      AD1: [
        { DATE_INT: '01/05/2026' },
        { DATE_MATCH: '01/05/2026' },
        { FOSTER_CARE: '0' },
        { NB_ADOPTR: '1' },
        { SEX_ADOPTR: 'M1' },
        { LS_ADOPTR: 'L0' },
      ],
      Episodes: [wholeYear],
    },
    flags: { OC3: [0, 1, 2], AD1: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'in care all year, with nothing but a date of birth there',
    tables: { OC3: [{ DOB: '01/05/2015' }], AD1: [{ DOB: '01/05/2015' }], Episodes: [wholeYear] },
  },
  {
    says: 'left care on the last day of the year, and the day before',
    tables: {
      OC3: [],
      AD1: [
        { CHILD: 'A', NB_ADOPTR: '1' },
        { CHILD: 'B', NB_ADOPTR: '1' },
      ],
      Episodes: [
        { ...wholeYear, CHILD: 'A', DEC: '31/03/2027', REC: 'E11' },
        { ...wholeYear, CHILD: 'B', DEC: '30/03/2027', REC: 'E11' },
      ],
    },
    flags: { AD1: [0] },
  },
  {
    says: 'no episode at all, or no child',
    tables: {
      OC3: [
        { CHILD: 'B', IN_TOUCH: 'YES' },
        { CHILD: '', IN_TOUCH: 'YES' },
      ],
      AD1: [],
      Episodes: [wholeYear, { ...wholeYear, CHILD: '' }],
    },
  },
  {
    says: 'no adoptions were given',
    tables: { OC3: [{ IN_TOUCH: 'YES' }], Episodes: [wholeYear] },
    notRun: ['AD1'],
  },
]);
