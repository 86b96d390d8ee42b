import type { Fact } from '#domain/people/facts.ts';
import type { GridRow } from '../reading/grid.ts';
import { impossibleSpans, type Span } from '../reading/spans.ts';

/** A row that could be read, and its facts. */
export interface RowRead {
  readonly row: GridRow;
  readonly child: string;
  readonly facts: readonly Fact[];
}

/**
 * Which rows of one table cannot be beside the others, and why: those that repeat an earlier one, and spans that
 * cannot be. Each check looks at what the ones before it left standing.
 */
export function whyNotStanding(rows: readonly RowRead[], onePerChild: boolean): ReadonlyMap<GridRow, string> {
  const refused = new Map<GridRow, string>();
  const checks = onePerChild ? [secondOfChild] : [repeats, impossible, repeatedStarts];
  for (const check of checks) {
    const standing = rows.filter(({ row }) => !refused.has(row));
    for (const [row, reason] of check(standing)) refused.set(row, reason);
  }
  return refused;
}

type Refusals = readonly (readonly [GridRow, string])[];

/** The rows that tell what an earlier row tells already. */
function toldTwice(
  rows: readonly RowRead[],
  tells: (row: RowRead) => string,
  reason: (known: number, child: string) => string,
): Refusals {
  const first = new Map<string, number>();
  return rows.flatMap((read) => {
    const what = tells(read);
    const known = first.get(what);
    if (known !== undefined) return [[read.row, reason(known, read.child)] as const];
    first.set(what, read.row.row);
    return [];
  });
}

function secondOfChild(rows: readonly RowRead[]): Refusals {
  return toldTwice(
    rows,
    ({ child }) => child,
    (known, child) => `${child} is in row ${known} already: this table has one row for each child.`,
  );
}

const itRepeats = (known: number): string => `It repeats row ${known}.`;

/** An episode is repeated by one with the same days and RNE; anything else by one of the same key. */
function repeats(rows: readonly RowRead[]): Refusals {
  return toldTwice(
    rows,
    (row) => {
      const fact = row.facts.at(-1);
      return fact?.kind === 'care-episode' ? `${startOf(row)} ${fact.to ?? ''}` : startOf(row);
    },
    itRepeats,
  );
}

/** Episodes that begin on one day with one RNE: nothing would tell them apart. */
function repeatedStarts(rows: readonly RowRead[]): Refusals {
  return rows[0]?.facts[0]?.kind === 'care-episode' ? toldTwice(rows, startOf, itRepeats) : [];
}

function startOf({ child, facts }: RowRead): string {
  const fact = facts.at(-1);
  return `${child} ${fact?.key ?? ''} ${fact?.kind === 'care-episode' ? (fact.startReason ?? '') : ''}`;
}

/** Spans that end before they begin, and episodes of care at the same time as another. */
function impossible(rows: readonly RowRead[]): Refusals {
  const together = new Map<string, Span[]>();
  for (const { row, facts } of rows) {
    const fact = facts.at(-1);
    if (fact === undefined || !('to' in fact)) continue;
    const span = { row: row.row, from: fact.from, to: fact.to };
    // Episodes cannot be beside each other; of other things each is looked at alone.
    const group = fact.kind === 'care-episode' ? fact.child : String(row.row);
    const known = together.get(group);
    if (known === undefined) together.set(group, [span]);
    else known.push(span);
  }
  const reasons = new Map([...together.values()].flatMap((spans) => [...impossibleSpans(spans, 'episode')]));
  return reasons.size === 0
    ? []
    : rows.flatMap(({ row }) => {
        const reason = reasons.get(row.row);
        return reason === undefined ? [] : [[row, reason] as const];
      });
}
