import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFrozen, type FrozenLine } from './frozen.ts';
import { restatement } from './restated.ts';

const line = (child: string, is: FrozenLine['is'], parts: Partial<FrozenLine> = {}): FrozenLine => ({
  child,
  is,
  because: [`${is}.`],
  ...parts,
});
const share = { unit: 'percent' } as const;

test('whoever came in, went out or counts otherwise is named, and nobody else', () => {
  const { frozen, now, moved } = restatement(
    share,
    [line('A', 'met'), line('B', 'met'), line('C', 'not-met')],
    [line('A', 'met', { because: ['In other words.'] }), line('B', 'not-met'), line('D', 'met')],
  );
  expect([frozen.numerator, frozen.denominator, now.numerator, now.denominator]).toEqual([2, 3, 2, 3]);
  expect(moved.map(({ child, frozen: was, now: is }) => [child, was?.is, is?.is])).toEqual([
    ['B', 'met', 'not-met'],
    ['C', 'not-met', undefined],
    ['D', undefined, 'met'],
  ]);
});

test('a person whose value alone changed has moved', () => {
  const { moved } = restatement(
    { unit: 'count' },
    [line('A', 'met', { value: 2 })],
    [line('A', 'met', { value: 3 })],
  );
  expect(moved.map(({ child }) => child)).toEqual(['A']);
});

const lines = fc.uniqueArray(
  fc.record({
    child: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    is: fc.constantFrom<FrozenLine['is']>('met', 'not-met', 'excluded', 'cannot-tell'),
    because: fc.constant(['So.']),
    value: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ child }) => child },
);

test('law: what was frozen, with those who moved taken out as they were and put in as they are, is what is now', () => {
  fc.assert(
    fc.property(lines, lines, (frozen, now) => {
      const { moved } = restatement({ unit: 'count' }, frozen, now);
      const gone = new Set(moved.map(({ child }) => child));
      const mended = [
        ...frozen.filter(({ child }) => !gone.has(child)),
        ...moved.flatMap(({ now: is }) => is ?? []),
      ];
      expect(countFrozen({ unit: 'count' }, mended)).toEqual(countFrozen({ unit: 'count' }, now));
    }),
  );
});
