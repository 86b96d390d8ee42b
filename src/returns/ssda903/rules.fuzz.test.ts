import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReturn, ruleRunner, type ToCheck } from './check/check-return.ts';
import type { Finding903 } from './check/findings.ts';
import type { CheckTables } from './check/tables.ts';
import { rulesOf2026To27 } from './rule-sets/2026-27.ts';
import { anyReturn, withoutTies } from './testing/any-return.ts';
import { toCheck } from './testing/rule-case.ts';

const { rules } = rulesOf2026To27;
const RUNS = 150;

test('no rule fails on any return of valid shape, and none changes what it is given', () => {
  fc.assert(
    fc.property(anyReturn, (given) => {
      const to = frozen(toCheck(given)); // a rule that wrote into a row would throw
      const { failed, notRun, findings } = checkReturn(to, rules);
      expect(failed).toEqual([]);
      const accounted = new Set(notRun.map(({ rule }) => rule));
      expect(findings.filter(({ rule }) => accounted.has(rule))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('the order in which rules are run changes nothing', () => {
  fc.assert(
    fc.property(
      anyReturn,
      fc.shuffledSubarray([...rules], { minLength: rules.length }),
      (given, shuffled) => {
        const forwards = checkReturn(toCheck(given), rules);
        expect(checkReturn(toCheck(given), rules.toReversed()).findings).toEqual(forwards.findings);
        expect(checkReturn(toCheck(given), shuffled).findings).toEqual(forwards.findings);
        const alone = rules.flatMap((rule) => checkReturn(toCheck(given), [rule]).findings);
        expect(alone).toHaveLength(forwards.findings.length);
      },
    ),
    { numRuns: 25 },
  );
});

test('where nothing of a child begins on one day twice, rows in another order are judged the same', () => {
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(anyReturn.map(withoutTies), random, (given, stream) => {
      const to = toCheck(given);
      const shuffled = { ...to, now: mixed(to.now, stream), last: mixed(to.last, stream) };
      const [as, otherwise] = [ruleRunner(to), ruleRunner(shuffled)];
      for (const rule of rules) expect(said(otherwise(rule)), rule.code).toEqual(said(as(rule)));
    }),
    { numRuns: RUNS },
  );
});

test('of several that begin on one day the file says which comes first: then order may count', () => {
  const episode = (CHILD: string, DEC: string) => ({ CHILD, DECOM: '01/05/2026', DEC, RNE: 'S', REC: 'E4A' });
  const both = [episode('A', '01/06/2026'), episode('A', '02/06/2026')];
  const rule501 = rules.filter(({ code }) => code === '501');
  const flagged = (Episodes: typeof both) =>
    checkReturn(toCheck({ says: '', tables: { Episodes } }), rule501).findings[0]?.at.map(({ row }) => row);
  expect([flagged(both), flagged(both.toReversed())]).toEqual([[1], [1]]); // the second in the file, whichever it is
});

/** What a rule said, whatever the order in which it said it. */
function said(outcome: ReturnType<ReturnType<typeof ruleRunner>>): unknown {
  if (outcome.is !== 'run') return outcome;
  const rows = (finding: Finding903) => finding.at.map(({ table, row }) => `${table} ${row}`);
  return { found: outcome.findings.flatMap(rows).toSorted(), undecided: outcome.undecided };
}

function mixed(tables: CheckTables, random: fc.Stream<number>): CheckTables {
  return new Map(
    [...tables].map(([name, table]) => {
      const keyed = table.rows.map((row) => ({ row, key: random.next().value ?? 0 }));
      return [name, { ...table, rows: keyed.toSorted((a, b) => a.key - b.key).map(({ row }) => row) }];
    }),
  );
}

function frozen(to: ToCheck): ToCheck {
  for (const { rows } of [...to.now.values(), ...to.last.values()]) {
    for (const row of rows) {
      for (const cell of Object.values(row)) if (typeof cell === 'object') Object.freeze(cell);
      Object.freeze(row);
    }
    Object.freeze(rows);
  }
  return to;
}
