import type { Unit } from '#domain/indicators/indicator.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import type { Shown } from '../figures/sight.ts';
import { figure } from '../words/numbers.ts';

/** What a figure was counted from. */
interface Counted {
  readonly numerator: number;
  readonly denominator: number;
  readonly source?: string;
}

/** Value, unit, numerator and denominator as cells; where it may not be shown, that it is not. */
export function shareCells(seen: Shown, totals: Counted | undefined, unit: Unit): readonly WorkbookCell[] {
  return seen.hidden
    ? [figure(null, unit), unit, 'not shown', 'not shown']
    : [seen.number ?? null, unit, ...counts(seen, totals)];
}

/** Numerator and denominator; blank of what was brought in without them. */
export function counts({ of }: Pick<Shown, 'of'>, totals: Counted | undefined): readonly WorkbookCell[] {
  if (totals === undefined) return [of, of];
  const { numerator, denominator, source } = totals;
  return source !== undefined && denominator === 0 ? [null, null] : [numerator, denominator];
}
