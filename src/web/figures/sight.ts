import type { Unit } from '#domain/indicators/indicator.ts';
import type { MeasuredGroup, Totals } from '#domain/indicators/measure.ts';
import type { Viewer } from '../viewer.ts';
import { count, figure } from '../words/numbers.ts';
import { maySee, rowsToSee, SMALLEST_GROUP, type Tallied } from './suppress.ts';

/** Whole figures for staff; none so small that someone could be recognised for a lead member. */
export type Sight = 'whole' | 'no-small-numbers';

export function sightOf({ role }: Viewer): Sight {
  return role === 'lead-member' ? 'no-small-numbers' : 'whole';
}

/** A figure in the words of a page. */
export interface Shown {
  /** `94.1%`; `not shown` where it is hidden. */
  readonly value: string;
  /** `430 of 457`. */
  readonly of: string;
  /** The figure itself, for bars and trends; undefined where hidden or where there is none. */
  readonly number: number | undefined;
  /** Whether fewer than ten stand behind it: shown to staff, with a mark. */
  readonly small: boolean;
  readonly hidden: boolean;
}

function talliedBy(unit: Unit): Tallied {
  switch (unit) {
    case 'percent':
      return 'share';
    case 'count':
      return 'count';
    case 'mean':
    case 'median':
      return 'average';
  }
}

/** A figure as someone may see it. */
export function shown(totals: Totals, unit: Unit, sight: Sight): Shown {
  return sight === 'whole' || maySee(totals, talliedBy(unit)) ? inFull(totals, unit) : hidden;
}

/** A split as someone may see it, row by row. */
export function shownRows(
  rows: readonly MeasuredGroup[],
  unit: Unit,
  sight: Sight,
): readonly (Shown & { readonly group: string | null })[] {
  const seen = sight === 'whole' ? rows.map(() => true) : rowsToSee(rows, talliedBy(unit));
  return rows.map((row, at) => ({ group: row.group, ...(seen[at] === true ? inFull(row, unit) : hidden) }));
}

const hidden: Shown = { value: 'not shown', of: 'too few', number: undefined, small: false, hidden: true };

function inFull({ value, numerator, denominator }: Totals, unit: Unit): Shown {
  return {
    value: figure(value, unit),
    of: ofWhom(unit, numerator, denominator),
    number: value ?? undefined,
    small: unit !== 'count' && denominator > 0 && denominator < SMALLEST_GROUP,
    hidden: false,
  };
}

function ofWhom(unit: Unit, numerator: number, denominator: number): string {
  switch (unit) {
    case 'percent':
      return `${count(numerator)} of ${count(denominator)}`;
    case 'mean':
      return `${count(numerator)} for ${count(denominator)}`;
    case 'count':
    case 'median':
      return `among ${count(denominator)}`;
  }
}
