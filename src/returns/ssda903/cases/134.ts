import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('134', [
  {
    says: 'any one detail of an adoption beside any one of a care leaver',
    tables: {
      AD1: [
        { CHILD: 'A', DATE_INT: '01/05/2026' },
        { CHILD: 'B', DATE_MATCH: '01/05/2026' },
        { CHILD: 'C', FOSTER_CARE: '0' },
        { CHILD: 'D', NB_ADOPTR: '1' },
        { CHILD: 'E', SEX_ADOPTR: 'M1' },
        { CHILD: 'F', LS_ADOPTR: 'L0' },
      ],
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', ACTIV: 'F2' },
        { CHILD: 'C', ACCOM: 'B1' },
        { CHILD: 'D', IN_TOUCH: 'NO' },
        { CHILD: 'E', ACTIV: '0' },
        { CHILD: 'F', ACCOM: '0' },
      ],
    },
    flags: { AD1: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'one of the two tables has only the child’s name and date of birth',
    tables: {
      AD1: [
        { CHILD: 'A', DOB: '01/05/2010' },
        { CHILD: 'B', DOB: '01/05/2010', NB_ADOPTR: '1' },
      ],
      OC3: [
        { CHILD: 'A', DOB: '01/05/2010', IN_TOUCH: 'YES' },
        { CHILD: 'B', DOB: '01/05/2010' },
      ],
    },
  },
  {
    says: 'two children, each in one table',
    tables: { AD1: [{ CHILD: 'A', NB_ADOPTR: '1' }], OC3: [{ CHILD: 'B', IN_TOUCH: 'YES' }] },
  },
  {
    says: 'the second of two rows of a care leaver has the detail',
    tables: { AD1: [{ NB_ADOPTR: '1' }], OC3: [{ DOB: '01/05/2010' }, { IN_TOUCH: 'YES' }] },
    flags: { AD1: [0] },
  },
  {
    says: 'rows without a child are not of one child',
    tables: { AD1: [{ CHILD: '', NB_ADOPTR: '1' }], OC3: [{ CHILD: '', IN_TOUCH: 'YES' }] },
  },
  { says: 'no care leavers were given', tables: { AD1: [{ NB_ADOPTR: '1' }] }, notRun: ['OC3'] },
]);
