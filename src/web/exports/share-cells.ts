import type { Unit } from '#domain/indicators/indicator.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import type { Shown } from '../figures/sight.ts';
import { figure } from '../words/numbers.ts';

/** What a figure was counted from. */
interface Counted {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly source?: string;
}

/** Value, unit, numerator and denominator as cells; where it may not be shown, that it is not. */
export function shareCells(seen: Shown, totals: Counted | undefined, unit: Unit): readonly WorkbookCell[] {
  return seen.hidden
    ? [figure(null, unit), unit, ...counts({ of: 'not shown' }, undefined, unit)]
    : [seen.number ?? null, unit, ...counts(seen, totals, unit)];
}

/**
 * Numerator and denominator, of which the value can be made again by hand; blank of what was brought in without them. A
 * median has no numerator; nor has a mean that was brought in and is not the one by the other (a rate of 10,000).
 */
export function counts(
  { of, countsKept }: Pick<Shown, 'of' | 'countsKept'>,
  totals: Counted | undefined,
  unit: Unit,
): readonly WorkbookCell[] {
  if (countsKept === true) return [null, null];
  if (totals === undefined) return [unit === 'median' ? null : of, of];
  const { numerator, denominator, source } = totals;
  if (source !== undefined && denominator === 0) return [null, null];
  return [isSum(totals, unit) ? numerator : null, denominator];
}

const ROUNDED = 0.05 + 1e-6; // to one decimal, of sums to six

function isSum({ numerator, denominator, value }: Counted, unit: Unit): boolean {
  switch (unit) {
    case 'percent':
    case 'count':
      return true;
    case 'mean':
      return value === null || Math.abs(numerator / denominator - value) <= ROUNDED;
    case 'median':
      return false;
  }
}
