import { casesOf } from '../testing/rule-case.ts';

const OC3 = [{ IN_TOUCH: 'YES' }];

export const cases = casesOf('628', [
  {
    says: 'yes, no or anything else in the mother field, and any one of the leaver’s fields',
    tables: {
      Header: [
        { CHILD: 'A', MOTHER: '1' },
        { CHILD: 'B', MOTHER: '0' },
        { CHILD: 'C', MOTHER: 'X' },
      ],
      Episodes: [],
      OC3: [...OC3, { CHILD: 'B', ACTIV: 'F1' }, { CHILD: 'C', ACCOM: 'U1' }],
    },
    flags: { Header: [0, 1, 2] },
  },
  { says: 'the mother field is blank', tables: { Header: [{ SEX: 'F' }], Episodes: [], OC3 } },
  {
    says: 'there is an episode this year',
    tables: { Header: [{ MOTHER: '1' }], Episodes: [{ LS: 'C2' }], OC3 },
  },
  {
    says: 'another’s episode does not matter',
    tables: { Header: [{ MOTHER: '1' }], Episodes: [{ CHILD: 'B' }], OC3 },
    flags: { Header: [0] },
  },
  {
    says: 'no care leaver: not in OC3, or nothing is said there',
    tables: {
      Header: [
        { CHILD: 'A', MOTHER: '1' },
        { CHILD: 'B', MOTHER: '1' },
      ],
      Episodes: [],
      OC3: [{ CHILD: 'A', DOB: '01/06/2007' }],
    },
  },
]);
