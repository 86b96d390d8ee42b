import type { Unit } from '#domain/indicators/indicator.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import type { Shown } from '../figures/sight.ts';
import { figure } from '../words/numbers.ts';

/** Value, unit, numerator and denominator as cells; where it may not be shown, that it is not. */
export function shareCells(
  { hidden, number, of }: Shown,
  totals: { readonly numerator: number; readonly denominator: number } | undefined,
  unit: Unit,
): readonly WorkbookCell[] {
  return hidden
    ? [figure(null, unit), unit, 'not shown', 'not shown']
    : [number ?? null, unit, totals?.numerator ?? of, totals?.denominator ?? of];
}
