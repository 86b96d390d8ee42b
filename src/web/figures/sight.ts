import type { Indicator, Unit } from '#domain/indicators/indicator.ts';
import type { MeasuredGroup, Totals } from '#domain/indicators/measure.ts';
import { interval, type Range } from '../charts/interval.ts';
import type { Viewer } from '../viewer.ts';
import { inUnit } from '../words/numbers.ts';
import { ofWhom } from '../words/of-whom.ts';
import { type Limits, maySee, type Tallied } from './suppress.ts';

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
  /**
   * The same, where enough is known to draw it, rate it and compare it: nothing before the records begin, nor where of
   * more young people it cannot be told than it is of.
   */
  readonly telling: number | undefined;
  /** Of a share, where chance alone could leave it. */
  readonly range: Range | undefined;
  /** Whether fewer stand behind it than a published percentage is given of: shown to staff, with a mark. */
  readonly small: boolean;
  readonly hidden: boolean;
  /** Whether it stands without the numbers it is made of. */
  readonly countsKept?: boolean;
}

/** What the numbers of a figure count. */
export function talliedBy(unit: Unit): Tallied {
  switch (unit) {
    case 'percent':
      return 'share';
    case 'count':
      return 'count';
    case 'mean':
      return 'average';
    case 'median':
      return 'middle';
  }
}

/** What a figure's numbers are, and what they count. */
export type Told = Pick<Indicator, 'unit' | 'counts'>;

/** A figure as someone may see it, beside no other. */
export function shown(totals: Brought, told: Told, sight: Sight, limits: Limits): Shown {
  return sight === 'whole' || isBroughtIn(totals) || maySee(totals, talliedBy(told.unit), limits)
    ? inFull(totals, told, limits)
    : hidden;
}

/** Totals, with where they come from if they were brought in ready-made. */
export type Brought = Totals & { readonly source?: string };

/** Whether it was brought in without its numbers: an aggregate that others published. */
export function isBroughtIn({ source, denominator }: Brought): boolean {
  return source !== undefined && denominator === 0;
}

/** A row of a split. */
export interface ShownRow extends Shown {
  readonly group: string | null;
  /** Whether those of no known group are counted in it, because beside it they would be too few to show. */
  readonly withUnknown: boolean;
  /** The two together, where it is so. */
  readonly together?: Totals;
}

/** A figure that is not to be seen: too small itself, or, shown, it would give a smaller number away. */
export function unseen(totals: Totals | undefined, unit: Unit, limits: Limits): Shown {
  return totals !== undefined && maySee(totals, talliedBy(unit), limits) ? hiddenForAnother : hidden;
}

/** A split as someone may see it, row by row; `seen` says which, and `isTotalSeen` whether the whole stands beside it. */
export function shownRows(
  rows: readonly MeasuredGroup[],
  told: Told,
  limits: Limits,
  seen: readonly boolean[],
  isTotalSeen = true,
): readonly ShownRow[] {
  const what = talliedBy(told.unit);
  const held = rows.filter((_row, at) => seen[at] !== true);
  const together = isTotalSeen ? withUnknown(held, what, limits) : undefined;
  if (together !== undefined) {
    return rows.flatMap((row): readonly ShownRow[] => {
      if (!held.includes(row))
        return [{ group: row.group, withUnknown: false, ...inFull(row, told, limits) }];
      return row.group === null
        ? []
        : [{ group: row.group, withUnknown: true, together, ...inFull(together, told, limits) }];
    });
  }
  return rows.map((row, at) => ({
    group: row.group,
    withUnknown: false,
    ...(seen[at] === true
      ? inFull(row, told, limits)
      : maySee(row, what, limits)
        ? hiddenForAnother
        : hidden),
  }));
}

/**
 * A group that is hidden only because those of no known group are too few: the two as one. Beside the total it gives
 * nothing away, since whoever takes the rows shown from that has the same numbers.
 */
function withUnknown(held: readonly MeasuredGroup[], what: Tallied, limits: Limits): Totals | undefined {
  const [one, other, ...more] = held;
  if (what !== 'share' || one === undefined || other === undefined || more.length > 0) return undefined;
  const known = [one, other].find(({ group }) => group !== null);
  if (known === undefined || (one.group !== null && other.group !== null) || !maySee(known, what, limits))
    return undefined;
  const numerator = one.numerator + other.numerator;
  const denominator = one.denominator + other.denominator;
  return {
    numerator,
    denominator,
    excluded: one.excluded + other.excluded,
    cannotTell: one.cannotTell + other.cannotTell,
    value: Math.round((1000 * numerator) / denominator) / 10,
  };
}

const hidden: Shown = {
  value: 'not shown',
  of: 'too few',
  number: undefined,
  telling: undefined,
  range: undefined,
  small: false,
  hidden: true,
};

/** What stands for a figure of a day before the records begin. */
export const beforeRecords: Shown = {
  ...hidden,
  value: '–',
  of: 'before the records begin',
  hidden: false,
};

/** Large enough itself: shown, it would give a smaller number away. */
const hiddenForAnother: Shown = { ...hidden, of: 'to protect a smaller number' };

/** A figure with nothing kept back. */
export function inFull(totals: Brought, told: Told, limits: Limits): Shown {
  const { value, numerator, denominator, cannotTell } = totals;
  const { unit } = told;
  return {
    value: inUnit(value, unit, told.counts),
    of: isBroughtIn(totals) ? 'as brought in' : ofWhom(told, totals),
    number: value ?? undefined,
    telling: cannotTell > denominator ? undefined : (value ?? undefined),
    range: unit === 'percent' && value !== null ? interval(numerator, denominator) : undefined,
    small: unit !== 'count' && denominator > 0 && denominator < limits.group,
    hidden: false,
  };
}
