import { describe, expect, test } from 'vitest';
import { historyOf } from '../testing/history.ts';
import { type RuleCase, toCheck } from '../testing/rule-case.ts';
import { uascFlagsOf } from './uasc-flags.ts';

const flags = (tables: RuleCase['tables'], history = historyOf({})) => {
  const { now, last } = toCheck({ says: '', tables });
  return uascFlagsOf(now, last, history);
};

describe('from CSV', () => {
  test('whoever is in UASC has 1, any other in Header 0, anyone else nothing', () => {
    const { now, last } = flags({ Header: [{ CHILD: 'A' }, { CHILD: 'B' }], UASC: [{ CHILD: 'A' }] });
    expect(['A', 'B', 'C'].map((child) => now?.(child))).toEqual(['1', '0', '']);
    expect(last).toBeUndefined();
  });

  test('a row without a child is nobody', () => {
    const { now, ever } = flags({ Header: [{ CHILD: '' }], UASC: [{ CHILD: '' }] });
    expect([now?.(''), ever?.('')]).toEqual(['', false]);
  });

  test('without a Header, a row that says more than who it is has 1; one with a birth date was listed once', () => {
    const { now, ever } = flags({
      UASC: [
        { CHILD: 'A' },
        { CHILD: 'B', DOB: '01/06/2010' },
        { CHILD: 'C', SEX: 'M' },
        { CHILD: 'D', DUC: '01/06/2026' },
      ],
    });
    expect(['A', 'B', 'C', 'D'].map((child) => now?.(child))).toEqual(['', '', '1', '1']);
    expect(['A', 'B', 'C', 'D'].map((child) => ever?.(child))).toEqual([false, true, true, true]);
  });
});

describe('from XML', () => {
  test('HEADER’s own flag counts, however 1 and 0 are written', () => {
    const { now } = flags({
      Header: [
        { CHILD: 'A', UASC: '01' },
        { CHILD: 'B', UASC: '0.0' },
        { CHILD: 'C', UASC: 'Y' },
        { CHILD: 'D', UASC: '' },
      ],
      UASC: [{ CHILD: 'B', DUC: '01/06/2026' }],
    });
    expect(['A', 'B', 'C', 'D'].map((child) => now?.(child))).toEqual(['1', '0', 'Y', '']);
  });

  test.each([
    ['1', '0'],
    ['0', '1'],
  ])('of a child with %s and %s, 1 wins', (first, second) => {
    const { now } = flags({
      Header: [
        { CHILD: 'A', UASC: first },
        { CHILD: 'A', UASC: second },
      ],
    });
    expect(now?.('A')).toBe('1');
  });
});

test('ever: this year, last year, or the records; nobody can tell without any of them', () => {
  const { ever } = flags(
    { Header: [], UASC: [{ CHILD: 'A' }], Header_last: [{ CHILD: 'B' }], UASC_last: [{ CHILD: 'B' }] },
    historyOf({ C: { episodes: [], uasc: true } }),
  );
  expect(['A', 'B', 'C', 'D'].map((child) => ever?.(child))).toEqual([false, true, true, false]);
  const { now, last } = toCheck({ says: '', tables: { Header: [{}] } });
  expect(uascFlagsOf(now, last, undefined).ever).toBeUndefined();
});
