import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT31', [
  {
    says: 'every row of a child who stands there twice or more, wherever in the file',
    tables: { AD1: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'A' }, { CHILD: 'C' }, { CHILD: 'a ' }] },
    flags: { AD1: [0, 2, 4] },
  },
  { says: 'each child once', tables: { AD1: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: '0A' }] } },
  { says: 'rows without an id are not one child', tables: { AD1: [{ CHILD: '' }, { CHILD: '' }] } },
]);
