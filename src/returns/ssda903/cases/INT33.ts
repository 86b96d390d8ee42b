import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT33', [
  {
    says: 'every row of a child who stands there twice or more, wherever in the file',
    tables: { OC2: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'A' }, { CHILD: 'C' }, { CHILD: 'a ' }] },
    flags: { OC2: [0, 2, 4] },
  },
  { says: 'each child once', tables: { OC2: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: '0A' }] } },
  { says: 'rows without an id are not one child', tables: { OC2: [{ CHILD: '' }, { CHILD: '' }] } },
]);
