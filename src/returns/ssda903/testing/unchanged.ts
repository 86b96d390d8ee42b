import type { RuleCase } from './rule-case.ts';

type Column = 'RNE' | 'LS' | 'CIN' | 'PLACE' | 'PLACE_PROVIDER' | 'URN';

/** The cases of a rule that holds a cell of this year's first episode to that of last year's open one. */
export function unchangedCases(column: Column, [one, other]: readonly [string, string]): readonly RuleCase[] {
  const as = (CHILD: string, value: string) => ({ CHILD, DECOM: '01/06/2025', [column]: value });
  return [
    {
      says: 'the same, whatever its case and spaces, and another',
      tables: {
        Episodes: [as('A', ` ${one.toLowerCase()} `), as('B', other)],
        Episodes_last: [as('A', one), as('B', one)],
      },
      flags: { Episodes: [1] },
    },
    {
      says: 'a blank equals a blank and nothing else',
      tables: {
        Episodes: [as('A', ''), as('B', ''), as('C', one)],
        Episodes_last: [as('A', ''), as('B', one), as('C', '')],
      },
      flags: { Episodes: [1, 2] },
    },
    {
      says: 'last year’s episode ended; an end that cannot be read is none',
      tables: {
        Episodes: [as('A', other), as('B', other)],
        Episodes_last: [
          { ...as('A', one), DEC: '31/03/2026' },
          { ...as('B', one), DEC: '2026-03-31' },
        ],
      },
      flags: { Episodes: [1] },
    },
    {
      says: 'this year’s first and last year’s latest are compared, wherever they stand',
      tables: {
        Episodes: [{ ...as('A', one), DECOM: '01/09/2026' }, as('A', other)],
        Episodes_last: [as('A', one), { ...as('A', other), DECOM: '01/05/2025' }],
      },
      flags: { Episodes: [1] },
    },
    {
      says: 'of several on one day the first in the file is taken',
      tables: {
        Episodes: [as('A', one), as('A', other)],
        Episodes_last: [as('A', one), as('A', other)],
      },
    },
    {
      says: 'the two years’ episodes are two children’s',
      tables: { Episodes: [as('A', other)], Episodes_last: [as('B', one)] },
    },
    {
      says: 'a child none of whose episodes has a date, in either year, does not keep the rule from others',
      tables: {
        Episodes: [{ ...as('A', other), DECOM: 'SOON' }, as('B', other), as('C', other)],
        Episodes_last: [as('A', one), { ...as('B', one), DECOM: '' }, as('C', one)],
      },
      flags: { Episodes: [2] },
    },
    {
      says: 'last year was not given',
      tables: { Episodes: [as('A', one)] },
      notRun: ['Episodes_last'],
    },
  ];
}
