import { casesOf } from '../testing/rule-case.ts';

const as = (CHILD: string, PL_POST: string) => ({ CHILD, DECOM: '01/06/2025', PL_POST });

export const cases = casesOf('503H', [
  {
    says: 'another postcode of the same authority, one of another, and one abroad',
    tables: {
      Episodes: [as('A', 'AA1 2AA'), as('B', 'BB1 1BB'), as('C', 'SS1 1SS')],
      Episodes_last: [as('A', 'AA1 1AA'), as('B', 'AA1 1AA'), as('C', 'WW1 1WW')],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'not known in one year only, whichever it is; and in neither',
    tables: {
      Episodes: [as('A', 'QQ9 9QQ'), as('B', 'AA1 1AA'), as('C', 'QQ9 9QQ')],
      Episodes_last: [as('A', 'AA1 1AA'), as('B', ''), as('C', '')],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'last year’s episode ended; an end that cannot be read is none',
    tables: {
      Episodes: [as('A', 'BB1 1BB'), as('B', 'BB1 1BB')],
      Episodes_last: [
        { ...as('A', 'AA1 1AA'), DEC: '31/03/2026' },
        { ...as('B', 'AA1 1AA'), DEC: '2026-03-31' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'it matters not for what reason the two began',
    tables: {
      Episodes: [{ ...as('A', 'BB1 1BB'), RNE: 'P' }],
      Episodes_last: [{ ...as('A', 'AA1 1AA'), RNE: 'S' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'the two years’ episodes are two children’s',
    tables: { Episodes: [as('A', 'BB1 1BB')], Episodes_last: [as('B', 'AA1 1AA')] },
  },
  {
    says: 'a child none of whose episodes has a date, in either year, does not keep the rule from others',
    tables: {
      Episodes: [{ ...as('A', 'BB1 1BB'), DECOM: 'SOON' }, as('B', 'BB1 1BB'), as('C', 'BB1 1BB')],
      Episodes_last: [as('A', 'AA1 1AA'), { ...as('B', 'AA1 1AA'), DECOM: '' }, as('C', 'AA1 1AA')],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'the area does not hang on whose return it is',
    tables: { Episodes: [as('A', 'BB1 1BB')], Episodes_last: [as('A', 'AA1 1AA')] },
    without: ['authority'],
    flags: { Episodes: [0] },
  },
]);
